using System.Collections;
using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace Dukaan.Web.Tests.Api;

/// <summary>The table of settings in <c>docs/operators.md</c> is what the process reads.</summary>
public sealed partial class SettingsTableTests
{
    private static readonly IReadOnlyList<(string[] Names, string Defaults)> Rows =
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "docs", "operators.md"))
            .Where(line => line.StartsWith("| `DUKAAN_", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => (Name().Matches(cells[1]).Select(name => name.Value).ToArray(), cells[2].Trim())),
    ];

    [Fact]
    public void Every_setting_that_is_read_is_in_the_operators_table_once_and_no_other() =>
        Assert.Equal(ReadSettings.All.Order(), Rows.SelectMany(row => row.Names).Order());

    [Fact]
    public void A_default_in_the_operators_table_is_what_holds_without_the_setting()
    {
        var unset = Values([]);
        var given = Rows.SelectMany(row => row.Names.Zip(row.Names.Length == 1 ? [row.Defaults] : row.Defaults.Split(", ")))
            .Where(setting => Plain().IsMatch(setting.Second))
            .Select(setting => KeyValuePair.Create(setting.First, (string?)setting.Second.Trim('`')))
            .ToList();

        Assert.True(given.Count > 20, "Most defaults can be written as they are set.");
        Assert.All(given, setting => Assert.Equal(unset, Values([setting])));
    }

    private static List<string> Values(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var options = DukaanOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return [.. typeof(DukaanOptions).GetProperties().Select(property => $"{property.Name} = {Text(property.GetValue(options))}")];

        static string? Text(object? value) =>
            value is IEnumerable and not string ? string.Join(", ", ((IEnumerable)value).Cast<object>()) : value?.ToString();
    }

    [GeneratedRegex("DUKAAN_[A-Z_]+")]
    private static partial Regex Name();

    [GeneratedRegex("^(on|off|[0-9]+|`[^`A-Z]+`|`Production`)$")]
    private static partial Regex Plain();
}
