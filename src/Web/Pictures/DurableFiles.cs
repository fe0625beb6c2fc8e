using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Writes that survive kill -9 and power loss. On Linux a file's content is durable after fsync of the file, its name only after fsync of
/// its folder (fsync(2)); .NET offers the first and not the second.
/// </summary>
internal static partial class DurableFiles
{
    /// <summary>Writes a new file and waits until its content is durable. Its name is not yet: <see cref="FlushFolder"/>.</summary>
    internal static async Task WriteNew(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var file = File.OpenHandle(
            path,
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            FileOptions.Asynchronous,
            bytes.Length
        );
        await RandomAccess.WriteAsync(file, bytes, fileOffset: 0, cancellation);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Waits until the names in this folder are durable.</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    internal static void FlushFolder(string path)
    {
        const int readOnlyCloseOnExec = 0x80000;
        var descriptor = Open(path, readOnlyCloseOnExec);
        if (descriptor < 0)
        {
            throw new IOException($"Cannot open the folder {path} to flush it (errno {Marshal.GetLastPInvokeError()}).");
        }

        using var folder = new SafeFileHandle(descriptor, ownsHandle: true);
        if (Flush(folder) != 0)
        {
            throw new IOException($"Cannot flush the folder {path} (errno {Marshal.GetLastPInvokeError()}).");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(SafeFileHandle file);
}
