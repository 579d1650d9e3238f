/** GI's, gemeenten, jeugdregio's, teams and professionals, with validity dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"databank", "omgeving", "pagina", "toegang"})
package nl.tijdig.app.organisaties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
