namespace Dukaan.Web.Demo;

/// <summary>The files of this folder, embedded in the program.</summary>
internal static class DemoContent
{
    private const string Prefix = "Dukaan.Web.Demo.";

    /// <summary>
    /// The demonstration shops: a ceramics shop in Portuguese and euros, a boutique, a restaurant's menu of 2,000 items; the smallest
    /// first.
    /// </summary>
    internal static IReadOnlyList<DemoShop> Shops { get; } =
    [.. new[] { "barro-e-sal", "kalanjali-handlooms", "annapurna-kitchen" }.Select(name => ShopFile.Parse(Read($"Shops.{name}.txt")))];

    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    internal static string Read(string name)
    {
        using var stream = typeof(DemoContent).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"There is no {name} in src/Web/Demo.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
