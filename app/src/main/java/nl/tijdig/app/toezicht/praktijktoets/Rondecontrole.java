package nl.tijdig.app.toezicht.praktijktoets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.Ronde;

/** Whether what an inspector found can be recorded over what stands there now. */
final class Rondecontrole {

  private Rondecontrole() {}

  /**
   * Refuses what would overwrite a judgement that the inspector did not see, or changes one without
   * saying why.
   *
   * @param nieuw the judgements that differ from what stands there
   */
  static void eis(List<Bevinding> nieuw, Ronde ronde, Map<Aspect, Vastlegging> geldend) {
    var bezwaren = new ArrayList<Bezwaar>();
    for (var bevinding : nieuw) {
      var eerder = geldend.get(bevinding.aspect());
      if (eerder != null && eerder.id() > ronde.gezien()) {
        bezwaren.add(ingehaald(eerder));
      } else if (eerder != null && ronde.reden() == null) {
        bezwaren.add(Bezwaar.van("toezicht.geen-reden", naam(bevinding.aspect())).bij("reden"));
      }
    }
    OpgaveGeweigerd.bij(bezwaren);
  }

  private static Bezwaar ingehaald(Vastlegging eerder) {
    var bevinding = eerder.bevinding();
    return Bezwaar.van(
            "toezicht.ingehaald",
            naam(bevinding.aspect()),
            eerder.door(),
            Bezwaar.van("toezicht.beoordeling." + bevinding.beoordeling().code()))
        .bij("beoordeling-" + bevinding.aspect().code());
  }

  private static Bezwaar naam(Aspect aspect) {
    return Bezwaar.van("toezicht.aspect." + aspect.code());
  }
}
