using System.IO.Compression;
using System.Text.Json;

namespace Dukaan.System.Tests.Upgrades;

/// <summary>
/// What an earlier release kept, as a dump of its database, and what it answered to each reading request at the end.
/// <c>make.sh</c> in this folder makes both files by running that release.
/// </summary>
internal sealed record EarlierRelease
{
    /// <summary>Stands for the site's own address in what was kept and answered.</summary>
    public const string Site = "{site}";

    /// <summary>Who signed in there, and whose the shops are.</summary>
    public const string Phone = "+919800000719";

    /// <summary>The second name of the shop, which leads there and is proven.</summary>
    public const string Domain = "shop.asha.example";

    /// <summary>When the last of it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The seller's session, which goes on.</summary>
    public required string Session { get; init; }

    /// <summary>The key for programs, which goes on.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The secret that the webhook's receiver was given.</summary>
    public required string WebhookSecret { get; init; }

    public required string StoreId { get; init; }

    public required string Slug { get; init; }

    /// <summary>Ids of what it has, by the names that <see cref="EarlierShop"/> gives.</summary>
    public required Dictionary<string, string> Ids { get; init; }

    public required List<EarlierAnswer> Answers { get; init; }

    /// <summary>A site's address as it stands in texts.</summary>
    public static string AddressOf(Uri site) => site.ToString().TrimEnd('/');

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Upgrades");

    public static async Task<EarlierRelease> Read()
    {
        await using var file = Unpacked("answers.json.gz");
        return (await JsonSerializer.DeserializeAsync<EarlierRelease>(file))!;
    }

    /// <summary>The statements that make its database.</summary>
    public static async Task<string> Dump()
    {
        using var reader = new StreamReader(Unpacked("database.sql.gz"));
        return await reader.ReadToEndAsync();
    }

    /// <summary>Writes both files.</summary>
    public async Task Write(string folder, string dump)
    {
        await Pack(Path.Combine(folder, "answers.json.gz"), JsonSerializer.Serialize(this));
        await Pack(Path.Combine(folder, "database.sql.gz"), dump);
    }

    private static GZipStream Unpacked(string name) => new(File.OpenRead(Path.Combine(Folder, name)), CompressionMode.Decompress);

    private static async Task Pack(string path, string text)
    {
        await using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.SmallestSize));
        await writer.WriteAsync(text);
    }
}
