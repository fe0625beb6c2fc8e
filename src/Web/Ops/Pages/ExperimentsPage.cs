using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Experiments;
using Dukaan.Features;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Dukaan.Web.Experiments;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The page where operators start and end experiments, and read what they say: nothing, until enough visitors came.</summary>
internal static class ExperimentsPage
{
    public const string Path = "/ops/experiments";

    public static void MapExperimentsPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/experiments", async (HttpContext context, IGrainFactory grains, ExperimentTally tally) =>
                await Page(grains, tally, context.Operator(), null)
            )
            .May(OperatorPermission.See);
        ops.MapPost("/experiments", Change)
            .Act(OperatorPermission.Run, "experiment.change", "who", "why", "end", "name", "setting", "share", "store", "rate", "effect");
    }

    private static async Task<IResult> Change(HttpContext context, IGrainFactory grains, ExperimentTally tally, FeatureGate features)
    {
        var (form, self) = (await context.ReadForm(), context.Operator());
        string Value(string name) => form[name].ToString().Trim();
        var who = self.IsShared ? Value("who") : self.Name;
        var error = long.TryParse(Value("end"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await ExperimentsModule.End(grains, number, who, Value("why"))
            : await ExperimentsModule.Start(
                grains,
                features,
                new StartExperiment(
                    Value("name"),
                    Value("setting"),
                    Whole(Value("share")),
                    Value("store"),
                    (int)Math.Clamp(Math.Round(Percent(Value("rate")) * 100), 0, 1_000_000),
                    Whole(Value("effect"))
                ),
                who,
                Value("why")
            );
        return error is null ? new SeeOther(Path) : await Page(grains, tally, self, error, form);
    }

    private static async Task<IResult> Page(
        IGrainFactory grains,
        ExperimentTally tally,
        OperatorIdentity self,
        Error? error,
        IFormCollection? form = null
    )
    {
        var all = (await ExperimentsModule.Read(grains, tally)).ToImmutableArray();
        return OpsFrame.Page(
            "Experiments",
            Fragment.Of(
                $"""
                <h1>Experiments</h1>
                <p class="soft">A share of the visitors sees a switch off that is on for the others; each stays with what they saw first, by
                a cookie that says nothing of them. One experiment runs at a time, in all regions. How many visitors it needs is fixed when
                it starts, and until they have come it says nothing: who looks sooner and stops at a good moment finds what is chance.</p>
                {When(error is not null, $"<p class=\"alert\" role=\"alert\">{error?.Message}</p>")}
                {Each(all, each => Card(each, self, each.Plan.Runs ? form : null))}
                {When(all.IsEmpty, "<p>There was none yet.</p>")}
                {(all.Any(each => each.Plan.Runs) ? default : Form(self, form))}
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>"""),
            error is null ? StatusCodes.Status200OK : Problem.Of(error).Status
        );
    }

    private static Fragment Card(ExperimentBody each, OperatorIdentity self, IFormCollection? form)
    {
        var (plan, result) = (each.Plan, each.Result);
        var where = plan.StoreId.Length == 0 ? "all shops" : $"shop {plan.StoreId}";
        var time = plan.EndedAt is { } ended ? $"{At(plan.StartedAt)} to {At(ended)}" : $"since {At(plan.StartedAt)}";
        return Fragment.Of(
            $"""
            <section class="card"><h2>{plan.Name}</h2>
            <p class="soft small">{plan.Setting} off for {plan.Share} % of visitors, {where}, {time}</p>
            {When(result.IsSkewed, $"<p class=\"alert\" role=\"alert\">{Skewed}</p>")}
            <p><strong>{Verdict(each)}</strong></p>
            <table class="lines"><thead>
            <tr><th scope="col">What</th><th scope="col">As it is</th><th scope="col">Variant</th></tr></thead><tbody>
            {Row("Visitors", Number(result.Counts.Control.Visitors), Number(result.Counts.Variant.Visitors))}
            {Row("Needed", Number(plan.NeededControl), Number(plan.NeededVariant))}
            {Row("Came to a checkout", Number(result.Counts.Control.Checkouts), Number(result.Counts.Variant.Checkouts))}
            {Row("Ordered", Number(result.Counts.Control.Orders), Number(result.Counts.Variant.Orders))}
            {Row("Rate in %", Share(result.Control), Share(result.Variant))}
            </tbody></table>
            <p class="soft small">Planned to find a difference of {plan.Effect} % of a rate of {Percent(plan.BaseRate)} with a power of
            80 % at the level of 5 %. Behind the rates are their 95 % intervals.</p>
            {(plan.Runs ? End(plan, self, form) : default)}</section>
            """
        );
    }

    private const string Skewed =
        "The visitors are not divided as planned, which happens by chance once in a thousand times. Something counts them wrongly: "
        + "do not trust this result.";

    private static string Verdict(ExperimentBody each) =>
        each.Result.Verdict switch
        {
            ExperimentVerdict.NotEnoughYet when each.DecidedAt is { } at =>
                $"Not enough yet: all visitors have come, and their orders are counted until {At(at)}.",
            ExperimentVerdict.NotEnoughYet => $"Not enough yet: {Share(each)} % of the visitors that are needed have come.",
            ExperimentVerdict.EndedEarly => "Ended before it could say anything.",
            ExperimentVerdict.VariantIsBetter => $"Visitors order more with the variant: {Difference(each)}.",
            ExperimentVerdict.VariantIsWorse => $"Visitors order less with the variant: {Difference(each)}.",
            _ => $"No difference of the size that was looked for was found: {Difference(each)}.",
        };

    private static string Difference(ExperimentBody each) =>
        each.Result.Difference is { } found
            ? $"{Points(found.Rate)} of 100 visitors, with 95 % confidence {Points(found.Low)} to {Points(found.High)}"
            : "";

    private static long Share(ExperimentBody each)
    {
        var (counts, plan) = (each.Result.Counts, each.Plan);
        return Math.Min(
            100 * Math.Min(counts.Control.Visitors, plan.NeededControl) / plan.NeededControl,
            100 * Math.Min(counts.Variant.Visitors, plan.NeededVariant) / plan.NeededVariant
        );
    }

    private static Fragment End(Experiment plan, OperatorIdentity self, IFormCollection? form) =>
        Fragment.Of(
            $"""
            <form method="post" action="{Path}" class="stack">{Who(self, form)}
            <p><button class="btn quiet" name="end" value="{plan.Number}">End it</button></p></form>
            """
        );

    private static Fragment Form(OperatorIdentity self, IFormCollection? form)
    {
        string Value(string name, string otherwise) => form?[name].ToString() is { Length: > 0 } value ? value : otherwise;
        return Fragment.Of(
            $"""
            <section class="card"><h2>Start one</h2><form method="post" action="{Path}" class="stack">
            {new TextField("name", "Name") { Value = Value("name", ""), Required = true, Max = 60 }.Html}
            <label class="field"><span>Off in the variant</span><select name="setting">{Each(Experiment.Switches, name =>
                Fragment.Of($"<option>{name}</option>")
            )}</select></label>
            {new TextField("share", "Percent of the visitors who see the variant, 1 to 50")
            {
                Value = Value("share", "50"),
                InputMode = "numeric",
                Required = true,
            }.Html}
            {new TextField("rate", "Of 100 visitors so many order now")
            {
                Value = Value("rate", "2"),
                InputMode = "decimal",
                Required = true,
            }.Html}
            {new TextField("effect", "The smallest difference worth finding, in percent of that")
            {
                Value = Value("effect", "20"),
                InputMode = "numeric",
                Required = true,
                Hint = "A difference half as large needs four times as many visitors.",
            }.Html}
            {new TextField("store", "Only in the shop of this id") { Value = Value("store", ""), Hint = "Empty: in all shops." }.Html}
            {Who(self, form)}<p><button class="btn">Start</button></p></form></section>
            """
        );
    }

    private static Fragment Who(OperatorIdentity self, IFormCollection? form) =>
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

    private static Fragment Row(string name, string control, string variant) =>
        Fragment.Of($"<tr><th scope=\"row\">{name}</th><td>{control}</td><td>{variant}</td></tr>");

    private static string Share(Proportion rate) =>
        rate is { Low: 0, High: 1 }
            ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{100 * rate.Rate:0.00} ({100 * rate.Low:0.00}–{100 * rate.High:0.00})");

    private static string Points(double rate) => (100 * rate).ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Percent(int baseRate) => string.Create(CultureInfo.InvariantCulture, $"{baseRate / 100.0:0.##} %");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    private static int Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static double Percent(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
