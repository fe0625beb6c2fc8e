using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Migrations;

/// <summary>One step of the database's schema: a file <c>NNNN_name.sql</c> in this folder. Once released it never changes again.</summary>
/// <param name="Number">Its place; each is applied once, in order.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Sql">What it runs.</param>
public sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 of the text, whatever the line ends, in lower-case hex.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>
    /// Checksums of another released text of the same number. It has the same effect once a later migration has run: 0011 made a column
    /// that nobody reads, and 0012 drops it.
    /// </summary>
    private static readonly Dictionary<int, string> Twins = new()
    {
        [11] = "ea5b0c908796e32a5a53c38a692bb169f64a8154a56c1e792a64f5b20ca54c47",
    };

    /// <summary>Whether a database that has applied a text with this checksum has what this migration makes.</summary>
    internal bool IsAppliedAs(string checksum) => checksum == Checksum || (Twins.TryGetValue(Number, out var twin) && checksum == twin);

    /// <summary>The migrations of this program, in order.</summary>
    public static IReadOnlyList<Migration> Known { get; } = Load("Migrations/");

    /// <summary>The migrations of this program under a name, in order.</summary>
    internal static IReadOnlyList<Migration> Load(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var found = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[folder.Length..];
            found.Add(new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd()));
        }

        return [.. found.OrderBy(migration => migration.Number)];
    }
}
