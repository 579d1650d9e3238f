/**
 * CORV (StUF-koppelvlak Jeugdzorg 1.0.9), the messages between gemeenten, GIs and the Raad voor de
 * Kinderbescherming: requests for investigation and notifications, and the door to read them.
 */
@NullMarked
package nl.tijdig.berichten.corv;

import org.jspecify.annotations.NullMarked;
