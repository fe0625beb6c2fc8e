using System.Collections.Immutable;
using System.Globalization;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The page where operators change the runtime settings, see who changed what, and undo it.</summary>
internal static partial class RuntimeSettingsPage
{
    public const string Path = "/ops/settings";

    private const int Shown = 50;
    private const string Normal = "normal";

    public static void MapRuntimeSettingsPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/settings", async (HttpContext context, IGrainFactory grains) => await Page(grains, context.Operator(), null))
            .May(OperatorPermission.See);
        ops.MapPost("/settings", async (HttpContext context, IGrainFactory grains, ILogger<EffectiveSettings> log) =>
            {
                var (form, self) = (await context.ReadForm(), context.Operator());
                var who = self.IsShared ? form["who"].ToString().Trim() : self.Name;
                var result = await Do(form, who, Settings(grains));
                if (!result.Ok)
                {
                    return await Page(grains, self, result.Error, form);
                }

                LogChanged(log, result.Value.Version, who);
                return new SeeOther(Path);
            })
            .Act(OperatorPermission.Run, "settings.change", "who", "why", "undo", "level", "setting", "scope", "target", "value", "clear");
    }

    private static Task<Result<SettingsView>> Do(IFormCollection form, string who, IRuntimeSettingsGrain settings)
    {
        string Value(string name) => form[name].ToString().Trim();
        var why = Value("why");
        if (long.TryParse(Value("undo"), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return settings.Undo(version, who, why);
        }

        if (Value("level") is { Length: > 0 } level)
        {
            return settings.Change(SettingLevel.Command(SettingLevel.All.FirstOrDefault(each => each.Name == level), who, why));
        }

        var rule = new SettingRule(
            Value("setting"),
            Enum.TryParse<SettingScope>(Value("scope"), out var scope) && Enum.IsDefined(scope) ? scope : SettingScope.Everywhere,
            scope == SettingScope.Everywhere ? "" : Value("target"),
            Value("value")
        );
        return settings.Change(
            form["clear"].Count > 0 ? new ChangeSettings([], [rule], who, why) : new ChangeSettings([rule], [], who, why)
        );
    }

    private static async Task<IResult> Page(IGrainFactory grains, OperatorIdentity self, Error? error, IFormCollection? form = null)
    {
        var view = await Settings(grains).Other(-1) ?? SettingsView.Initial;
        return OpsFrame.Page(
            "Settings and switches",
            Fragment.Of(
                $"""
                <h1>Settings and switches</h1>
                <p class="soft">What is changed here holds in all processes of all regions within a second. Version {view.Version}.</p>
                {When(error is not null, $"<p class=\"alert\" role=\"alert\">{error?.Message}</p>")}
                <form method="post" action="{Path}" class="stack">
                {Who(form, self)}
                <section class="card"><h2>Prepared for busy days</h2>{Levels()}</section>
                <section class="card"><h2>One setting</h2>{One(form)}</section>
                <section class="card"><h2>As it is now</h2><table class="lines"><thead><tr><th>Setting</th><th>Value</th></tr></thead>
                <tbody>{Each(DeclaredRuntimeSetting.All, setting => Row(setting, view))}</tbody></table></section>
                <section class="card"><h2>What was changed</h2>{Changes(view)}</section>
                </form>
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>"""),
            error is null ? StatusCodes.Status200OK : Problem.Of(error).Status
        );
    }

    private static Fragment Who(IFormCollection? form, OperatorIdentity self) =>
        Fragment.Of(
            $"""
            {(
                self.IsShared
                    ? new TextField("who", "Your name")
                    {
                        Value = form?["who"].ToString() ?? "",
                        Required = true,
                        AutoComplete = "name",
                    }.Html
                    : default
            )}
            {new TextField("why", "Why") { Value = form?["why"].ToString() ?? "", Required = true }.Html}
            """
        );

    private static Fragment Levels() =>
        Fragment.Of(
            $"""
            <ul class="list">{Each(SettingLevel.All, level =>
                Fragment.Of(
                    $"""
                    <li class="item"><span class="grow"><strong>{level.Name}</strong>: {level.Meaning}<br><span class="soft small">{
                        string.Join(", ", level.Values.Select(each => $"{each.Setting} {each.Value}"))}</span></span>
                    <button class="btn quiet slim" name="level" value="{level.Name}">Set</button></li>
                    """
                )
            )}</ul><p><button class="btn quiet" name="level" value="{Normal}">Back to normal</button></p>
            """
        );

    private static Fragment One(IFormCollection? form)
    {
        var (setting, scope) = (form?["setting"].ToString(), form?["scope"].ToString());
        return Fragment.Of(
            $"""
            <label class="field"><span>Setting</span><select name="setting">{Each(DeclaredRuntimeSetting.All, each =>
                Fragment.Of(
                    $"<option value=\"{each.Name}\"{Fragment.If(each.Name == setting, Selected)}>{each.Name}: {each.Allowed}</option>"
                )
            )}</select></label>
            {new TextField("value", "Value") { Value = form?["value"].ToString() ?? "" }.Html}
            <label class="field"><span>Where</span><select name="scope">{Each(Enum.GetValues<SettingScope>().ToImmutableArray(), each =>
                Fragment.Of(
                    $"<option value=\"{each.ToString()}\"{Fragment.If(each.ToString() == scope, Selected)}>{Name(each)}</option>"
                )
            )}</select></label>
            {new TextField("target", "Region, percent of shops, or the shop's id")
            {
                Value = form?["target"].ToString() ?? "",
            }.Html}
            <p><button class="btn">Set</button> <button class="btn quiet" name="clear" value="1">Clear</button></p>
            """
        );
    }

    private static Fragment Row(DeclaredRuntimeSetting setting, SettingsView view)
    {
        var rules = view.Rules.Where(rule => rule.Setting == setting.Name).OrderBy(rule => rule.Scope).ToImmutableArray();
        var values = rules.Any(rule => rule.Scope == SettingScope.Everywhere)
            ? rules.Select(Text)
            : rules.Select(Text).Prepend(setting.Default.Length == 0 ? "–" : $"{setting.Default} (default)");
        return Fragment.Of(
            $"""
            <tr><th scope="row">{setting.Name}<br><span class="soft small">{setting.Meaning}</span></th>
            <td>{Each([.. values], value => Fragment.Of($"{value}<br>"))}</td></tr>
            """
        );
    }

    private static Fragment Changes(SettingsView view) =>
        view.Changes.IsEmpty
            ? Fragment.Of($"<p>Nothing yet.</p>")
            : Fragment.Of($"<ul class=\"list\">{Each(view.Changes.Take(Shown).ToImmutableArray(), Change)}</ul>");

    private static Fragment Change(SettingChange change)
    {
        var before = change.Before.IsEmpty ? "as by default" : string.Join(", ", change.Before.Select(Long));
        var after = change.After.IsEmpty ? "cleared" : string.Join(", ", change.After.Select(Long));
        var at = change.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var about = $"{change.Version} · {at} UTC · {change.Who} · {change.Why}";
        return Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{after}</strong><br>before: {before}<br><span
             class="soft small">{about}</span></span>
            <button class="btn quiet slim" name="undo" value="{change.Version}">Undo</button></li>
            """
        );
    }

    private static string Long(SettingRule rule) => $"{rule.Setting} {Text(rule)}";

    private static string Text(SettingRule rule) =>
        rule.Scope switch
        {
            SettingScope.Everywhere => rule.Value,
            SettingScope.Share => $"{rule.Value} for {rule.Target} % of shops",
            SettingScope.Shop => $"{rule.Value} in shop {rule.Target}",
            _ => $"{rule.Value} in {rule.Target}",
        };

    private static string Name(SettingScope scope) =>
        scope switch
        {
            SettingScope.Everywhere => "everywhere",
            SettingScope.Region => "in a region",
            SettingScope.Share => "in a share of shops",
            _ => "in one shop",
        };

    private static IRuntimeSettingsGrain Settings(IGrainFactory grains) =>
        grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key);

    private static readonly Fragment Selected = Fragment.Trusted(" selected");

    [LoggerMessage(1, LogLevel.Information, "Runtime settings of version {Version} were set by {Who}")]
    private static partial void LogChanged(ILogger log, long version, string who);
}
