namespace Dukaan.Web.Pictures.Vips;

/// <summary>Runs one libvips operation by its name: <c>jpegload_buffer</c>, <c>thumbnail_image</c>, <c>webpsave_buffer</c>…</summary>
internal static class VipsOperation
{
    /// <summary>Opens encoded bytes with exactly this loader. Reads the header; pixels are decoded when they are asked for.</summary>
    /// <param name="loader">Such as <c>pngload_buffer</c>.</param>
    /// <param name="pinned">The encoded bytes, pinned until every image made from them is disposed.</param>
    /// <param name="options">In libvips's form, <c>name=value,name=value</c>.</param>
    /// <exception cref="VipsException">The bytes are not what the loader expects.</exception>
    internal static unsafe VipsImage Load(string loader, ReadOnlySpan<byte> pinned, string options)
    {
        var operation = New(loader);
        fixed (byte* data = pinned)
        {
            var blob = VipsNative.NewBlob(free: 0, (nint)data, (nuint)pinned.Length);
            Set(operation, "buffer", VipsNative.BlobType(), (ref VipsNative.GValue value) => VipsNative.SetBoxed(ref value, blob));
            VipsNative.UnrefBlob(blob);
        }

        return Run(loader, operation, options, built => Get(built, "out", VipsNative.ImageType(), TakeImage));
    }

    /// <summary>Makes an image from an image.</summary>
    /// <exception cref="VipsException">It could not.</exception>
    internal static VipsImage Transform(string name, VipsImage input, string options, string property = "in") =>
        Run(name, NewOn(input, name, property), options, built => Get(built, "out", VipsNative.ImageType(), TakeImage));

    /// <summary>Encodes an image, computing its pixels.</summary>
    /// <exception cref="VipsException">It could not.</exception>
    internal static byte[] Save(string saver, VipsImage input, string options) =>
        Run(saver, NewOn(input, saver), options, built => Get(built, "buffer", VipsNative.BlobType(), CopyBytes));

    private delegate void Fill(ref VipsNative.GValue value);

    private delegate T Take<T>(in VipsNative.GValue value);

    private static nint New(string name)
    {
        var operation = VipsNative.NewOperation(name);
        return operation == 0 ? throw VipsException.FromLibrary(name) : operation;
    }

    private static nint NewOn(VipsImage input, string name, string property = "in")
    {
        var operation = New(name);
        Set(operation, property, VipsNative.ImageType(), (ref VipsNative.GValue value) => VipsNative.SetObject(ref value, input));
        return operation;
    }

    private static T Run<T>(string name, nint operation, string options, Func<nint, T> take)
    {
        if (options.Length > 0 && VipsNative.SetOptions(operation, options) != 0)
        {
            VipsNative.Unref(operation);
            throw VipsException.FromLibrary(name);
        }

        var built = VipsNative.Build(operation);
        if (built == 0)
        {
            VipsNative.UnrefOutputs(operation);
            VipsNative.Unref(operation);
            throw VipsException.FromLibrary(name);
        }

        VipsNative.Unref(operation);
        try
        {
            return take(built);
        }
        finally
        {
            VipsNative.UnrefOutputs(built);
            VipsNative.Unref(built);
        }
    }

    private static void Set(nint operation, string property, nuint type, Fill fill)
    {
        var value = default(VipsNative.GValue);
        VipsNative.InitialiseValue(ref value, type);
        fill(ref value);
        VipsNative.SetProperty(operation, property, in value);
        VipsNative.UnsetValue(ref value);
    }

    private static T Get<T>(nint operation, string property, nuint type, Take<T> take)
    {
        var value = default(VipsNative.GValue);
        VipsNative.InitialiseValue(ref value, type);
        VipsNative.GetProperty(operation, property, ref value);
        var result = take(in value);
        VipsNative.UnsetValue(ref value);
        return result;
    }

    private static VipsImage TakeImage(in VipsNative.GValue value) => new(VipsNative.DuplicateObject(in value));

    private static unsafe byte[] CopyBytes(in VipsNative.GValue value)
    {
        var data = VipsNative.BlobData(VipsNative.GetBoxed(in value), out var length);
        return new ReadOnlySpan<byte>((void*)data, checked((int)length)).ToArray();
    }
}
