using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Health;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Usage;
using Dukaan.Web.Html;
using Dukaan.Web.Overload;
using Dukaan.Web.Settings;
using Dukaan.Web.Telemetry;
using Dukaan.Web.Usage;
using Dukaan.Web.Vitals;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>An overview of this process and its cluster.</summary>
internal static class OverviewPage
{
    private static readonly TimeSpan LateOutbox = TimeSpan.FromSeconds(5);

    private static Fragment Corner(OperatorIdentity who) =>
        Fragment.Of(
            $"""
            <a class="btn quiet slim" href="{OperatorAccountPage.Path}">{(who.IsShared ? "Sessions" : who.Name)}</a>
            """
        );

    public static async Task<IResult> Show(
        DukaanOptions options,
        IReadiness readiness,
        IOutboxHealth outbox,
        LoadShedding shedding,
        IRuntimeSettings settings,
        GrainDashboard dashboard,
        PageVitals vitals,
        IGrainFactory grains,
        ClusterUsage usage,
        CheckoutDays checkouts,
        LatelyChanged changed,
        TimeProvider time,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var who = context.Operator();
        var checks = await readiness.Check(cancellationToken);
        var members = await dashboard.Members();
        var lately = await changed.Read(cancellationToken);
        var suffering = await LoadPage.Suffering(usage, grains);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var month = await checkouts.Since(today.AddDays(1 - today.Day), cancellationToken);
        return OpsFrame.Page(
            options.Region,
            Fragment.Of(
                $"""
                <h1>{options.Region}</h1>
                {SearchPage.Form("", null)}
                {Wrong([.. Problems(checks, outbox, shedding, settings.Now)])}
                {Table("Readiness", [.. checks.Select(check => (check.Name, check.Ok ? "ok" : check.Detail))])}
                {Table("Silos", [.. members.Select(member => (member.Name, member.State))])}
                {Table("Outbox", [("events waiting", Number(outbox.Depth)), ("the oldest waits for", Seconds(outbox.Age))])}
                {Table("First byte of pages, as shoppers of the last hour saw it", [.. vitals.Lately().Select(Line)])}
                {Table("Shops with most failures", [.. suffering])}
                {Table("Checkouts of this month", Budget(new ErrorBudget(month.Total, month.Failed)))}
                {Table("Changed lately", lately, areTexts: true)}
                {Table("This process", Process(options, time), areTexts: true)}
                <p><a class="btn quiet" href="{ShopsPage.Path}">Shops</a>
                <a class="btn quiet" href="{LoadPage.Path}">Load</a>
                <a class="btn quiet" href="/ops/payments">Payments, circuits and records that disagree</a>
                <a class="btn quiet" href="/ops/shards">Shards</a> <a class="btn quiet" href="{HomePage.Path}">Home</a>
                <a class="btn quiet" href="/ops/texts">Texts that wait</a>
                <a class="btn quiet" href="{RuntimeSettingsPage.Path}">Settings and switches</a>
                <a class="btn quiet" href="{ExperimentsPage.Path}">Experiments</a>
                <a class="btn quiet" href="{AddressesPage.Path}">Addresses</a>
                <a class="btn quiet" href="{OperatorLogPage.Path}">What operators did</a>
                {When(who.Role.May(OperatorPermission.Manage), $"<a class=\"btn quiet\" href=\"{OperatorsPage.Path}\">Operators</a>")}</p>
                {When(who.IsShared, "<p class=\"soft\">You came with the password that is for all: invite operators by name.</p>")}
                {When(dashboard.HasPages, $"<p><a class=\"btn\" href=\"{GrainDashboard.Path}/\">Grains and silos in detail</a></p>")}
                <p class="soft small">Numbers over time are at /metrics, for your collector.</p>
                <form method="post" action="/ops/signout"><button type="submit" class="btn quiet slim">Sign out</button></form>
                """
            ),
            Corner(who)
        );
    }

    /// <summary>What a person on call must know first, each with where to look.</summary>
    private static IEnumerable<string> Problems(
        IEnumerable<ReadinessCheck> checks,
        IOutboxHealth outbox,
        LoadShedding shedding,
        EffectiveSettings settings
    )
    {
        foreach (var check in checks.Where(check => !check.Ok))
        {
            yield return $"{check.Name}: {check.Detail}";
        }

        if (outbox.Age > LateOutbox)
        {
            yield return $"Events wait for {Seconds(outbox.Age)}: other regions, webhooks and messages are behind.";
        }

        if (shedding.Level > 0)
        {
            yield return "Pages are refused because there are too many requests for this process.";
        }

        foreach (var setting in DeclaredRuntimeSetting.All.Where(each => each.IsSwitch && each.Text(settings.Site) != each.Default))
        {
            yield return $"Switched off by an operator: {setting.Name}.";
        }
    }

    private static Fragment Wrong(ImmutableArray<string> problems) =>
        problems.IsEmpty
            ? Fragment.Of($"<p>Nothing is wrong here that this process knows of.</p>")
            : Fragment.Of(
                $"<div class=\"alert\" role=\"alert\"><ul>{Each(problems, problem => Fragment.Of($"<li>{problem}</li>"))}</ul></div>"
            );

    private static (string, string) Line(VitalsLine line)
    {
        var paint = line.LargestPaint is { } time ? $"; largest paint, p75 {Milliseconds(time)}" : "";
        return (
            $"served by {line.Edge}",
            $"p50 {Milliseconds(line.FirstByte)}, p99 {Milliseconds(line.SlowFirstByte)}{paint}; {Number(line.Visits)} visits"
        );
    }

    private static ImmutableArray<(string, string)> Budget(ErrorBudget budget) =>
        [
            ("checkouts in this region", Number(budget.Total)),
            ("failed on our side", Number(budget.Failed)),
            ("error budget spent (0.1 % may fail)", budget.Spent.ToString("0 %", CultureInfo.InvariantCulture)),
        ];

    private static ImmutableArray<(string, string)> Process(DukaanOptions options, TimeProvider time)
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var memory = GC.GetGCMemoryInfo();
        return
        [
            ("name", options.SiloName),
            ("role", options.Role.ToString().ToLowerInvariant()),
            ("version", Release.Version),
            ("runs for", Seconds(time.GetUtcNow() - process.StartTime.ToUniversalTime())),
            ("memory of the process", Megabytes(process.WorkingSet64)),
            ("of that managed", Megabytes(GC.GetTotalMemory(forceFullCollection: false))),
            ("memory there is", Megabytes(memory.TotalAvailableMemoryBytes)),
            ("threads", Number(process.Threads.Count)),
            ("work items waiting", Number(ThreadPool.PendingWorkItemCount)),
        ];
    }

    /// <param name="heading">Above it.</param>
    /// <param name="rows">None: there is no table.</param>
    /// <param name="areTexts">The values are texts, which break where a number must not.</param>
    private static Fragment Table(string heading, ImmutableArray<(string Name, string Value)> rows, bool areTexts = false) =>
        rows.IsEmpty
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h2>{heading}</h2><table class="lines"><tbody>{Each(rows, row =>
                    Fragment.Of($"<tr><th scope=\"row\">{row.Name}</th><td{When(!areTexts, " class=\"num\"")}>{row.Value}</td></tr>")
                )}</tbody></table></section>
                """
            );

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => $"{Number(bytes / 1_000_000)} MB";

    private static string Milliseconds(TimeSpan time) => $"{Number((long)Math.Round(time.TotalMilliseconds))} ms";

    private static string Seconds(TimeSpan time) =>
        time < TimeSpan.FromMinutes(1)
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")
            : string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours} h {time.Minutes} min");
}
