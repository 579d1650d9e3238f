/** What is known of the places of a child: addresses, stays, custody and the transfer of 2022. */
@NullMarked
package nl.tijdig.app.woonplaats.feiten;

import org.jspecify.annotations.NullMarked;
