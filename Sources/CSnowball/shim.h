// Snowball stemmers (Spanish, English, French here), as installed by libstemmer-dev.
#pragma once
#include <libstemmer.h>
