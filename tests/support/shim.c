/* Makes writing to the database's files fail, as a broken or full disk does; for LD_PRELOAD.
 *
 * SHIM_CONTROL names a file of three 32-bit numbers: at the how many-eth operation from now
 * (0: never, -1: each), with which error number, and at which operations (1: write, 2: sync).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2 };

static volatile int32_t *control(void)
{
    static volatile int32_t *mapped;
    if (!mapped) {
        const char *path = getenv("SHIM_CONTROL");
        int handle = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
        void *found = handle < 0 ? MAP_FAILED
            : mmap(NULL, 12, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
        if (handle >= 0)
            close(handle);
        if (found == MAP_FAILED)
            return NULL;
        mapped = found;
    }
    return mapped;
}

static int fails(int handle, int operation)
{
    volatile int32_t *now = control();
    char link[64], path[512];
    ssize_t length;
    if (!now || !now[0] || !(now[2] & operation))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    if (!strstr(path, "counterfoil.db") || strstr(path, "-shm"))
        return 0;
    if (now[0] > 0 && __sync_sub_and_fetch(&now[0], 1) != 0)
        return 0;
    errno = now[1];
    return 1;
}

ssize_t pwrite64(int handle, const void *data, size_t size, off64_t at)
{
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real)
        real = dlsym(RTLD_NEXT, "pwrite64");
    return fails(handle, WRITE) ? -1 : real(handle, data, size, at);
}

ssize_t pwrite(int handle, const void *data, size_t size, off_t at)
{
    return pwrite64(handle, data, size, at);
}

ssize_t write(int handle, const void *data, size_t size)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = dlsym(RTLD_NEXT, "write");
    return fails(handle, WRITE) ? -1 : real(handle, data, size);
}

int fsync(int handle)
{
    static int (*real)(int);
    if (!real)
        real = dlsym(RTLD_NEXT, "fsync");
    return fails(handle, SYNC) ? -1 : real(handle);
}

int fdatasync(int handle)
{
    static int (*real)(int);
    if (!real)
        real = dlsym(RTLD_NEXT, "fdatasync");
    return fails(handle, SYNC) ? -1 : real(handle);
}
