using Dukaan.RuntimeSettings;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.RuntimeSettings;

/// <summary>Changes of runtime settings, and what holds afterwards.</summary>
public sealed class SettingRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Shop = Ids.New(TimeProvider.System);

    [Fact]
    public void The_narrowest_scope_decides_whatever_was_set_first()
    {
        var state = Change(
            new SavedRuntimeSettings(),
            Rule("search", SettingScope.Shop, Shop, "on"),
            Rule("search", SettingScope.Region, "bom1", "off"),
            Rule("search", SettingScope.Everywhere, "", "on")
        );
        var (here, there) = (new EffectiveSettings(state.View(), "bom1"), new EffectiveSettings(state.View(), "fra1"));
        Assert.False(here.Site.Search);
        Assert.True(here.Of(Shop).Search);
        Assert.False(here.Of("another").Search);
        Assert.True(there.Site.Search);
    }

    [Fact]
    public void A_share_of_shops_are_always_the_same_shops_and_a_larger_share_includes_a_smaller_one()
    {
        var shops = Enumerable.Range(0, 5_000).Select(n => $"shop-{n}").ToArray();
        HashSet<string> before = [];
        foreach (var share in (string[])["1", "10", "50", "99"])
        {
            var state = Change(new SavedRuntimeSettings(), Rule("search", SettingScope.Share, share, "off"));
            var settings = new EffectiveSettings(state.View(), "");
            var off = shops.Where(shop => !settings.Of(shop).Search).ToHashSet();
            Assert.Superset(before, off);
            var percent = int.Parse(share) * shops.Length / 100.0;
            Assert.InRange(off.Count, percent * 0.7, (percent * 1.3) + 10);
            before = off;
        }
    }

    [Fact]
    public void A_share_that_grows_replaces_the_one_before()
    {
        var state = Change(new SavedRuntimeSettings(), Rule("search", SettingScope.Share, "1", "off"));
        state = Change(state, Rule("search", SettingScope.Share, "10", "off"));
        Assert.Equal("10", Assert.Single(state.Rules).Target);
    }

    [Fact]
    public void An_undone_change_leaves_what_was_before_it_and_is_a_change_itself()
    {
        var first = Change(new SavedRuntimeSettings(), Rule("shedding-wait", SettingScope.Everywhere, "", "20"));
        var second = Change(
            first,
            Rule("shedding-wait", SettingScope.Everywhere, "", "90"),
            Rule("search", SettingScope.Shop, Shop, "off")
        );

        var undoing = SettingRules.Undoing(second, 2, "Asha", "too slow").OrThrow();
        var undone = SettingRules.Change(second, undoing, Noon).OrThrow();

        Assert.Equal(first.Rules.AsEnumerable(), undone.Rules);
        Assert.Equal((3, "Asha", "too slow"), (undone.Version, undone.Changes[0].Who, undone.Changes[0].Why));
        Assert.Equal("changed-since", SettingRules.Undoing(undone, 2, "Asha", "again").Error?.Code);
        Assert.Equal("changed-since", SettingRules.Undoing(second, 1, "Asha", "again").Error?.Code);
        Assert.Equal("unknown-change", SettingRules.Undoing(second, 7, "Asha", "again").Error?.Code);
    }

    [Fact]
    public void Setting_what_holds_already_is_no_change()
    {
        var state = Change(new SavedRuntimeSettings(), Rule("search", SettingScope.Everywhere, "", "off"));
        Assert.Same(state, Change(state, Rule("search", SettingScope.Everywhere, "", "off")));
    }

    [Theory]
    [InlineData("no-such", SettingScope.Everywhere, "", "off", "unknown-setting")]
    [InlineData("search", SettingScope.Everywhere, "", "maybe", "setting-value")]
    [InlineData("shedding-wait", SettingScope.Everywhere, "", "4", "setting-value")]
    [InlineData("shedding-wait", SettingScope.Everywhere, "", "2001", "setting-value")]
    [InlineData("back-at", SettingScope.Everywhere, "", "tomorrow", "setting-value")]
    [InlineData("search", SettingScope.Share, "0", "off", "setting-scope")]
    [InlineData("search", SettingScope.Share, "100", "off", "setting-scope")]
    [InlineData("search", SettingScope.Shop, "../x", "off", "setting-scope")]
    [InlineData("search", SettingScope.Region, "", "off", "setting-scope")]
    [InlineData("search", SettingScope.Everywhere, "bom1", "off", "setting-scope")]
    [InlineData("new-shops", SettingScope.Share, "10", "off", "setting-scope")]
    public void What_cannot_be_is_refused_whole(string setting, SettingScope scope, string target, string value, string code)
    {
        var command = new ChangeSettings(
            [Rule("search", SettingScope.Everywhere, "", "off"), Rule(setting, scope, target, value)],
            [],
            "Asha",
            "a test"
        );
        Assert.Equal(code, SettingRules.Change(new SavedRuntimeSettings(), command, Noon).Error?.Code);
    }

    [Fact]
    public void Rules_that_this_release_does_not_know_and_broken_values_are_left_out()
    {
        var view = new SettingsView(
            3,
            [
                Rule("of-a-later-release", SettingScope.Everywhere, "", "off"),
                Rule("shedding-wait", SettingScope.Everywhere, "", "soon"),
                Rule("search", SettingScope.Share, "many", "off"),
                Rule("changes", SettingScope.Everywhere, "", "off"),
            ],
            []
        );
        var settings = new EffectiveSettings(view, "");
        Assert.Equal(SiteSettings.Default with { Changes = false }, settings.Site);
        Assert.True(settings.Of(Shop).Search);
    }

    [Fact]
    public void Every_level_has_only_settings_that_there_are_and_back_to_normal_clears_them_all()
    {
        var state = new SavedRuntimeSettings();
        foreach (var level in SettingLevel.All)
        {
            state = SettingRules.Change(state, SettingLevel.Command(level, "Asha", "a sale"), Noon).OrThrow();
            Assert.Equal(level.Values.Length, state.Rules.Length);
        }

        state = SettingRules.Change(state, SettingLevel.Command(SettingLevel.All[0], "Asha", "less"), Noon).OrThrow();
        Assert.Equal(SettingLevel.All[0].Values.Length, state.Rules.Length);
        state = SettingRules.Change(state, SettingLevel.Command(null, "Asha", "it is over"), Noon).OrThrow();
        Assert.Empty(state.Rules);
    }

    private static SettingRule Rule(string setting, SettingScope scope, string target, string value) => new(setting, scope, target, value);

    private static SavedRuntimeSettings Change(SavedRuntimeSettings state, params SettingRule[] rules) =>
        SettingRules.Change(state, new ChangeSettings([.. rules], [], "Asha", "a test"), Noon).OrThrow();
}
