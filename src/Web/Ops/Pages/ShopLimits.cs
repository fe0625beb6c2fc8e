using System.Collections.Immutable;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// The limits of one shop on its page. They are runtime settings of that shop: they hold in all processes of all regions within a second,
/// and are in the history of settings as well.
/// </summary>
internal static class ShopLimits
{
    public static readonly ImmutableArray<DeclaredRuntimeSetting> All =
    [
        .. new[] { "requests-per-second", "products-per-shop", "texts-per-day" }.Select(name => DeclaredRuntimeSetting.Of(name)!),
    ];

    /// <summary>What holds for a shop: <c>Own</c> is what is set for it alone, or empty.</summary>
    public static async Task<ImmutableArray<(string Name, string Own, string Shown)>> Of(IGrainFactory grains, string storeId)
    {
        var view = await Settings(grains).Other(-1) ?? SettingsView.Initial;
        var site = new EffectiveSettings(view, "").Site;
        return
        [
            .. All.Select(limit =>
            {
                var own = view.Rules.FirstOrDefault(rule => rule.IsSamePlace(Rule(limit, storeId, "")))?.Value ?? "";
                return (limit.Name, own, own.Length > 0 ? $"{own} (set for this shop)" : limit.Text(site));
            }),
        ];
    }

    /// <summary>Sets what the form names; an empty field clears what was set for the shop alone.</summary>
    public static async Task<Error?> Set(IGrainFactory grains, string storeId, IFormCollection form, OperatorIdentity who)
    {
        var rules = All.Select(limit => Rule(limit, storeId, form[limit.Name].ToString().Trim())).ToImmutableArray();
        return (
            await Settings(grains)
                .Change(
                    new ChangeSettings(
                        [.. rules.Where(rule => rule.Value.Length > 0)],
                        [.. rules.Where(rule => rule.Value.Length == 0)],
                        who.Name,
                        form["why"].ToString().Trim()
                    )
                )
        ).Error;
    }

    public static Fragment Form(string path, ImmutableArray<(string Name, string Own, string Shown)> limits, IFormCollection? form) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Limits of the shop</h2>
            <p class="soft">An empty field: as for all shops. 0 requests a second or texts a day: no limit of its own.</p>
            <form method="post" action="{path}" class="stack">{Each(limits, limit =>
                Fragment.Of(
                    $"""
                    <label class="field"><span>{limit.Name}: {DeclaredRuntimeSetting.Of(limit.Name)!.Allowed}</span><input name="{
                        limit.Name}" inputmode="numeric" value="{form?[limit.Name].ToString() ?? limit.Own}"></label>
                    """
                )
            )}<label class="field"><span>Why</span><input name="why" maxlength="300" value="{form?["why"].ToString() ?? ""}"
             required></label><button class="btn">Set the limits</button></form></section>
            """
        );

    private static SettingRule Rule(DeclaredRuntimeSetting limit, string storeId, string value) =>
        new(limit.Name, SettingScope.Shop, storeId, value);

    private static IRuntimeSettingsGrain Settings(IGrainFactory grains) =>
        grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key);
}
