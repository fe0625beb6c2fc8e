using System.Runtime.InteropServices;
using System.Text;

namespace Dukaan.Bench;

/// <summary>A Markdown report, read section by section as it grows.</summary>
internal sealed class Report
{
    private readonly StringBuilder _text = new();

    public void Machine()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        var cpu = File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(':')[1]
            .Trim();
        _text
            .AppendLine(
                $"{cpu ?? "unknown processor"}, {Environment.ProcessorCount} cores, {memory:n0} GB; "
                    + $"{RuntimeInformation.OSDescription.Trim()};"
            )
            .AppendLine(
                $"{RuntimeInformation.FrameworkDescription}; {DateTime.UtcNow:yyyy-MM-dd}. Client, server and database share these cores."
            );
    }

    public void Heading(string name) => _text.AppendLine().AppendLine($"## {name}").AppendLine();

    public void Line(string text) => _text.AppendLine(text);

    /// <summary>A table; the first row has the column names.</summary>
    public void Table(params string[][] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            _text.AppendLine($"| {string.Join(" | ", rows[i])} |");
            if (i == 0)
            {
                _text.AppendLine($"| {string.Join(" | ", rows[i].Select(_ => "---"))} |");
            }
        }

        _text.AppendLine();
    }

    /// <summary>The text since the last call.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }
}
