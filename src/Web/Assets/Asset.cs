using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace Dukaan.Web.Assets;

/// <summary>
/// The site's static files: all of <c>src/Web/Assets/files</c>, embedded in the program and compressed at the first request. To add one,
/// put it there and link to <see cref="Url"/>.
/// </summary>
public static class Asset
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, AssetFile> ByName = Load();

    private static readonly FrozenDictionary<string, AssetFile> ByUrl = ByName.Values.ToFrozenDictionary(
        asset => asset.Url,
        StringComparer.Ordinal
    );

    /// <summary>The path of a file: <c>/assets/shop.1a2b3c4d.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file, which is a programming error.</exception>
    public static string Url(string name) =>
        ByName.TryGetValue(name, out var asset)
            ? asset.Url
            : throw new KeyNotFoundException($"There is no file {name} in src/Web/Assets/files.");

    /// <summary>The file served at this path, or null.</summary>
    public static AssetFile? At(string path) => ByUrl.GetValueOrDefault(path);

    /// <summary>The file of this name, or null.</summary>
    public static AssetFile? Named(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The file name in a path with the fingerprint of another release, which a page from before a deployment requests.</summary>
    public static string NameOf(string file)
    {
        var parts = file.Split('.');
        return parts.Length == 3 ? $"{parts[0]}.{parts[2]}" : file;
    }

    private static FrozenDictionary<string, AssetFile> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly
            .GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(resource => Read(assembly, resource))
            .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    private static AssetFile Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var body = memory.ToArray();
        var name = resource[Prefix.Length..];
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 5));
        var extension = Path.GetExtension(name);
        return new AssetFile(
            name,
            $"/assets/{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{extension}",
            ContentTypeOf(extension),
            $"\"{fingerprint}\"",
            body,
            Compression.Brotli(body, CompressionLevel.SmallestSize),
            Compression.Gzip(body, CompressionLevel.SmallestSize)
        );
    }

    private static string ContentTypeOf(string extension) =>
        extension switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".ico" => "image/x-icon",
            ".mp3" => "audio/mpeg",
            ".wav" => "audio/wav",
            _ => throw new InvalidOperationException($"Say in Asset.ContentTypeOf what {extension} files are."),
        };
}
