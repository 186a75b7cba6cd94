import { defineElement } from '../define.ts';
import { PolicyDocuments } from './documents.ts';

defineElement('policy-documents', PolicyDocuments);
