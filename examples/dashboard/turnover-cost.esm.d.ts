export * from '../../src/umd.js';
