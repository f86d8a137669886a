// Every sentence for a problem, by its code. Each room has a file of its own here and adds to it alone.
import { app } from './app';
import { exchange } from './exchange';
import { general } from './general';
import { model } from './model';
import { plan } from './plan';
import { room } from './room';
import { storage } from './storage';
import { writing } from './writing';

export const problems = { ...general, ...model, ...plan, ...storage, ...room, ...exchange, ...writing, ...app };
