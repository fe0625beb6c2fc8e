using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Dukaan.Web.Settings.Declarations;
using Microsoft.Extensions.Configuration;

namespace Dukaan.Web.Tests.Api;

/// <summary>What the declarations of settings say is what the process does, and what the operators' guide says.</summary>
public sealed class SettingsTableTests
{
    [Fact]
    public async Task The_operators_guide_has_the_table_of_the_declarations()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "operators.md"));
        Assert.True(
            guide.Contains(SettingsTable.Markdown<DukaanOptions>(), StringComparison.Ordinal),
            "A setting's declaration changed: replace the table under “Settings” in docs/operators.md by what ./dukaan settings prints."
        );
    }

    [Fact]
    public void A_setting_is_declared_once() =>
        Assert.Distinct(DeclaredSetting.Of(typeof(DukaanOptions)).Select(each => each.Setting.Name));

    [Fact]
    public void What_the_table_gives_as_a_default_may_be_set_and_changes_nothing()
    {
        var unset = Values([]);
        var defaults = new DukaanOptions();
        var plain = DeclaredSetting
            .Of(typeof(DukaanOptions))
            .Select(each => (each.Setting.Name, Text: each.Setting.Write(each.Property.GetValue(defaults))))
            .Where(each => each.Text is not null)
            .ToList();

        Assert.True(plain.Count > 20, "Most defaults can be written as they are set.");
        Assert.All(plain, each => Assert.Equal(unset, Values([KeyValuePair.Create(each.Name, each.Text)])));
    }

    [Fact]
    public void All_settings_that_are_wrong_are_named_at_once_and_no_secret_is_repeated()
    {
        var wrong = Assert
            .Throws<SettingException>(() =>
                Values([
                    KeyValuePair.Create("DUKAAN_ROLE", (string?)"boss"),
                    KeyValuePair.Create("DUKAAN_OPS_PASSWORD", (string?)"hunter2"),
                    KeyValuePair.Create("DUKAAN_KAFKA_SETTINGS", (string?)"sasl.password"),
                    KeyValuePair.Create("DUKAAN_SHARDS", (string?)"Ent=Password=hunter2"),
                ])
            )
            .Message;

        Assert.Equal(4, wrong.Split('\n').Length);
        Assert.Contains("DUKAAN_ROLE must be all or web or worker, not 'boss'", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", wrong, StringComparison.Ordinal);
    }

    private static List<string> Values(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var options = DukaanOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return
        [
            .. DeclaredSetting.Of(typeof(DukaanOptions)).Select(each => $"{each.Setting.Name} = {Text(each.Property.GetValue(options))}"),
        ];

        static string? Text(object? value) =>
            value is System.Collections.IEnumerable and not string
                ? string.Join(", ", ((System.Collections.IEnumerable)value).Cast<object>())
                : value?.ToString();
    }
}
