package nl.tijdig.app.wachtlijst.brief;

import java.time.LocalDate;

/**
 * What a letter to parents must say: whom they can call, until when they wait, how dangerous it is
 * thought to be, what their rights are and where they can complain (004:426-429).
 *
 * @param contact the worker of the GI, by the name in facts
 * @param contactnaam as people call the worker
 * @param verwacht the day on which a jeugdbeschermer is promised
 * @param klasse hoog, midden or laag, as it was judged
 */
record Brief(
    String contact,
    String contactnaam,
    String telefoon,
    LocalDate verwacht,
    String klasse,
    String rechten,
    String klacht) {}
