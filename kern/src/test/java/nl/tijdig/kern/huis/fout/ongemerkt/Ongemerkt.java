package nl.tijdig.kern.huis.fout.ongemerkt;

/** A wrong example: its package is not marked for null checking. */
class Ongemerkt {}
