/** How people come in: the login page, the brake on guessing, what is written of it. */
@NullMarked
package nl.tijdig.app.toegang.inloggen;

import org.jspecify.annotations.NullMarked;
