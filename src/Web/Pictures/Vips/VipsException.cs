using System.Runtime.InteropServices;

namespace Dukaan.Web.Pictures.Vips;

/// <summary>libvips could not do an operation: almost always because the bytes it was given are damaged.</summary>
internal sealed class VipsException(string message) : Exception(message)
{
    /// <summary>
    /// Takes libvips's error text, which is one buffer for the whole process: two failures at the same moment may share a text.
    /// It is for logs only.
    /// </summary>
    internal static VipsException FromLibrary(string operation)
    {
        var text = VipsNative.CopyErrors();
        var message = Marshal.PtrToStringUTF8(text);
        VipsNative.Free(text);
        return new VipsException($"{operation}: {message?.Trim()}");
    }
}
