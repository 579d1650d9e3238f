/** The register of GI's with their certificates, kept by the beheerder. */
@NullMarked
package nl.tijdig.app.organisaties.certificaat;

import org.jspecify.annotations.NullMarked;
