using System.Collections.Immutable;

namespace Dukaan.Web.Import;

/// <summary>A kind of file: whose export it is, what its rows are, and how its columns are headed.</summary>
/// <param name="Name">Unique among the kinds.</param>
/// <param name="Program">The program that writes such files, as people call it; empty: any spreadsheet.</param>
/// <param name="Subject">What its rows are.</param>
/// <param name="Columns">Those that are read.</param>
internal sealed record FileLayout(string Name, string Program, ImportSubject Subject, ImmutableArray<FileColumn> Columns)
{
    /// <summary>A layout by its columns, each <c>key=Header|Another header</c>, with <c>!</c> after the key if it is needed.</summary>
    public static FileLayout Of(string name, string program, ImportSubject subject, params ReadOnlySpan<string> columns)
    {
        var all = ImmutableArray.CreateBuilder<FileColumn>(columns.Length);
        foreach (var column in columns)
        {
            var parts = column.Split('=', 2);
            var key = parts[0].TrimEnd('!');
            all.Add(new FileColumn(key, parts[0].EndsWith('!'), parts.Length == 1 ? [key] : [.. parts[1].Split('|')]));
        }

        return new FileLayout(name, program, subject, all.MoveToImmutable());
    }

    /// <summary>The column that a header heads, or null.</summary>
    public FileColumn? Find(string header)
    {
        var plain = FileColumn.Plain(header);
        return plain.Length == 0 ? null : Columns.FirstOrDefault(column => column.Has(plain));
    }

    /// <summary>The number of its columns that a first row names.</summary>
    public int Count(IEnumerable<string> headers) => headers.Select(Find).OfType<FileColumn>().Distinct().Count();

    /// <summary>The needed columns that a first row does not name.</summary>
    public IEnumerable<FileColumn> Missing(IReadOnlyCollection<string> headers) =>
        Columns.Where(column => column.Needed).Except(headers.Select(Find).OfType<FileColumn>());
}
