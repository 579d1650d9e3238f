/**
 * The PostgreSQL that comes with the product: started on a data directory that nobody else uses.
 */
@NullMarked
package nl.tijdig.app.databank.postgres;

import org.jspecify.annotations.NullMarked;
