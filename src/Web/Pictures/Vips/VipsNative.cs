using System.Runtime.InteropServices;

namespace Dukaan.Web.Pictures.Vips;

/// <summary>
/// The few functions of libvips and GObject that pictures need. None of them is variadic in C: variadic calls pass their
/// arguments differently on some processors, so operations are built by name through GObject properties, which is right
/// on x64 and arm64 alike.
/// </summary>
internal static partial class VipsNative
{
    private const string Vips = "libvips.so.42";
    private const string GObject = "libgobject-2.0.so.0";

    [LibraryImport(Vips, EntryPoint = "vips_init", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Initialise(string programName);

    [LibraryImport(Vips, EntryPoint = "vips_version")]
    internal static partial int Version(int part);

    [LibraryImport(Vips, EntryPoint = "vips_concurrency_set")]
    internal static partial void SetThreadsPerPicture(int threads);

    [LibraryImport(Vips, EntryPoint = "vips_cache_set_max")]
    internal static partial void SetCachedOperations(int operations);

    [LibraryImport(Vips, EntryPoint = "vips_block_untrusted_set")]
    internal static partial void BlockUntrusted([MarshalAs(UnmanagedType.Bool)] bool blocked);

    [LibraryImport(Vips, EntryPoint = "vips_operation_block_set", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void Block(string operationClass, [MarshalAs(UnmanagedType.Bool)] bool blocked);

    [LibraryImport(Vips, EntryPoint = "vips_type_find", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nuint FindType(string baseName, string nickname);

    [LibraryImport(Vips, EntryPoint = "vips_error_buffer_copy")]
    internal static partial nint CopyErrors();

    [LibraryImport(Vips, EntryPoint = "vips_operation_new", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint NewOperation(string name);

    [LibraryImport(Vips, EntryPoint = "vips_object_set_from_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetOptions(nint operation, string options);

    /// <summary>Runs the operation; takes nothing, gives a reference to it, or null when it failed.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_cache_operation_build")]
    internal static partial nint Build(nint operation);

    [LibraryImport(Vips, EntryPoint = "vips_object_unref_outputs")]
    internal static partial void UnrefOutputs(nint operation);

    [LibraryImport(Vips, EntryPoint = "vips_image_get_type")]
    internal static partial nuint ImageType();

    [LibraryImport(Vips, EntryPoint = "vips_blob_get_type")]
    internal static partial nuint BlobType();

    /// <summary>Wraps memory the caller keeps in place for as long as any image made from it lives.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_blob_new")]
    internal static partial nint NewBlob(nint free, nint data, nuint length);

    [LibraryImport(Vips, EntryPoint = "vips_blob_get")]
    internal static partial nint BlobData(nint blob, out nuint length);

    [LibraryImport(Vips, EntryPoint = "vips_area_unref")]
    internal static partial void UnrefBlob(nint blob);

    [LibraryImport(Vips, EntryPoint = "vips_image_get_width")]
    internal static partial int Width(VipsImage image);

    [LibraryImport(Vips, EntryPoint = "vips_image_get_height")]
    internal static partial int Height(VipsImage image);

    /// <summary>Frames that the file has; 1 for what does not move.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_get_n_pages")]
    internal static partial int Pages(VipsImage image);

    /// <summary>Pixels of one frame, where several stand below each other; else of the whole image.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_get_page_height")]
    internal static partial int PageHeight(VipsImage image);

    /// <summary>EXIF orientation, 1 to 8; 1 when there is none.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_get_orientation")]
    internal static partial int Orientation(VipsImage image);

    /// <summary>Decodes now, into memory of its own. Null when decoding fails.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_copy_memory")]
    internal static partial nint CopyToMemory(VipsImage image);

    /// <summary>The image's metadata by name: a null-terminated array to be freed with <see cref="FreeNames"/>.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_get_fields")]
    internal static unsafe partial byte** MetadataNames(VipsImage image);

    /// <summary>Zero when the image has no such metadata.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_get_typeof", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nuint MetadataType(VipsImage image, string name);

    /// <summary>Only for an image nobody else holds.</summary>
    [LibraryImport(Vips, EntryPoint = "vips_image_remove")]
    internal static unsafe partial int RemoveMetadata(VipsImage image, byte* name);

    [LibraryImport(GObject, EntryPoint = "g_object_unref")]
    internal static partial void Unref(nint instance);

    [LibraryImport(GObject, EntryPoint = "g_object_set_property", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetProperty(nint instance, string name, in GValue value);

    [LibraryImport(GObject, EntryPoint = "g_object_get_property", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void GetProperty(nint instance, string name, ref GValue value);

    [LibraryImport(GObject, EntryPoint = "g_value_init")]
    internal static partial nint InitialiseValue(ref GValue value, nuint type);

    [LibraryImport(GObject, EntryPoint = "g_value_unset")]
    internal static partial void UnsetValue(ref GValue value);

    [LibraryImport(GObject, EntryPoint = "g_value_set_object")]
    internal static partial void SetObject(ref GValue value, VipsImage image);

    [LibraryImport(GObject, EntryPoint = "g_value_dup_object")]
    internal static partial nint DuplicateObject(in GValue value);

    [LibraryImport(GObject, EntryPoint = "g_value_set_boxed")]
    internal static partial void SetBoxed(ref GValue value, nint boxed);

    [LibraryImport(GObject, EntryPoint = "g_value_get_boxed")]
    internal static partial nint GetBoxed(in GValue value);

    [LibraryImport("libglib-2.0.so.0", EntryPoint = "g_free")]
    internal static partial void Free(nint memory);

    [LibraryImport("libglib-2.0.so.0", EntryPoint = "g_strfreev")]
    internal static unsafe partial void FreeNames(byte** names);

    /// <summary>GLib's GValue: a type and two machine words, all zero before <see cref="InitialiseValue"/>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct GValue
    {
        private readonly nuint _type;
        private readonly long _first;
        private readonly long _second;
    }
}
