package nl.tijdig.app.proefkamer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows from a talk by somebody called "proefkamer": a note, and an action. */
@Component
class Proefgevolg implements Gevolg {

  static final String SOORT = "proefkamer";

  private final Projectie projectie;
  private final Acties acties;

  Proefgevolg(Projectie projectie, Acties acties) {
    this.projectie = projectie;
    this.acties = acties;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    var open = new ArrayList<Opgave>();
    for (var geval : gevallen) {
      if (geval.dossier().gebeurtenissen().stream().anyMatch(Proefgevolg::isVanDezeKamer)) {
        rijen.add(new @Nullable Object[] {geval.id(), "de proefkamer hoorde ervan"});
        var plicht = new Plicht(Rol.TEAMMANAGER, geval.uitvoering().gi(), null, null);
        var dag = LocalDate.of(2026, 12, 1);
        open.add(new Opgave(SOORT, geval.id(), "", plicht, "productkeuze", dag));
      }
    }
    projectie.schrijf(
        "insert into proefkamer.notitie (dossier_id, tekst) values (?, ?) on conflict do nothing",
        rijen);
    acties.open(open);
  }

  private static boolean isVanDezeKamer(Object feit) {
    return feit instanceof Contact contact && SOORT.equals(contact.door());
  }
}
