using System.IO.Compression;
using System.Text.Json;

namespace Dukaan.Bench.Search;

/// <summary>The products to search in: judged public ones where there are some, else 5,000 made of words.</summary>
/// <param name="Folder">Where the public data are; null: there are none.</param>
/// <param name="Products">The products.</param>
internal sealed record SearchGoods(string? Folder, List<(string Title, string Category, string Description, long Price)> Products)
{
    public static SearchGoods Read()
    {
        var folder = Environment.GetEnvironmentVariable("DUKAAN_SEARCH_DATA");
        return folder is { Length: > 0 } && File.Exists(Path.Combine(folder, "products.jsonl.gz"))
            ? new SearchGoods(folder, ReadProducts(Path.Combine(folder, "products.jsonl.gz")))
            : new SearchGoods(null, MakeProducts());
    }

    /// <summary>Distinct queries of one to three words that stand together in a title; one in four has a slip.</summary>
    public List<string> Queries(int count)
    {
        var random = new Random(1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queries = new List<string>(count);
        for (var tries = 0; queries.Count < count && tries < count * 20; tries++)
        {
            var words = Products[random.Next(Products.Count)].Title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var many = random.Next(1, 4);
            var picked = Enumerable.Range(0, many).Select(_ => words[random.Next(words.Length)]).ToArray();
            if (random.Next(4) == 0 && picked[0].Length > 4)
            {
                picked[0] = picked[0].Remove(random.Next(picked[0].Length), 1);
            }

            var query = string.Join(' ', picked);
            if (seen.Add(query))
            {
                queries.Add(query);
            }
        }

        return queries;
    }

    private static List<(string, string, string, long)> ReadProducts(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var products = new List<(string, string, string, long)>();
        while (lines.ReadLine() is { } line)
        {
            using var one = JsonDocument.Parse(line);
            var root = one.RootElement;
            products.Add(
                (
                    root.GetProperty("title").GetString()!,
                    root.GetProperty("category").GetString()!,
                    root.GetProperty("description").GetString()!,
                    root.GetProperty("price").GetInt64()
                )
            );
        }

        return products;
    }

    private static List<(string, string, string, long)> MakeProducts()
    {
        var random = new Random(2);
        string[] syllables = ["ka", "ri", "no", "ta", "shi", "lo", "me", "du", "van", "pel", "gro", "zi", "bun", "co", "fa", "hel"];
        var words = Enumerable
            .Range(0, 6_000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(syllables.Length)])))
            .ToArray();
        string Some(int count) =>
            string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]));
        return
        [
            .. Enumerable
                .Range(0, 5_000)
                .Select(i => (Some(random.Next(4, 10)), words[i % 200], Some(20), (long)random.Next(1_000, 100_000))),
        ];
    }
}
