/**
 * Where the commands of this project look for the notice's text when they are told nothing (CONTRIBUTING, “put the
 * notice beside the code”). Read for its effect, before the compiler or a test is started.
 */
process.env.ATLAS_NOTICE ??= '../shared/document.txt';
