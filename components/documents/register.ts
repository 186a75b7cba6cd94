import { define } from '../define.ts';
import { PolicyDocuments } from './documents.ts';

define('policy-documents', PolicyDocuments);
