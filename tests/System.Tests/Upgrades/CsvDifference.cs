namespace Dukaan.System.Tests.Upgrades;

/// <summary>What a file says otherwise than before. It may have more columns at the end of a row: readers go by their names.</summary>
internal static class CsvDifference
{
    public static string? Of(string was, string now, string path)
    {
        var (before, after) = (was.Split('\n'), now.Split('\n'));
        if (before.Length != after.Length)
        {
            return $"{path} has {after.Length} lines; it had {before.Length}";
        }

        // A cell may have line breaks: of such a row only the last line can go on.
        return before
            .Zip(after, (line, next) => (Line: line.TrimEnd('\r'), Next: next.TrimEnd('\r')))
            .Where(pair => pair.Next != pair.Line && !pair.Next.StartsWith($"{pair.Line},", StringComparison.Ordinal))
            .Select(pair => $"{path} says\n{pair.Next}\nit said\n{pair.Line}")
            .FirstOrDefault();
    }
}
