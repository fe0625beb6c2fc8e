using System.Diagnostics;

namespace Dukaan.Experiments;

/// <summary>Validates what operators plan, and starts and ends experiments.</summary>
public static class ExperimentRules
{
    /// <summary>How many experiments are remembered.</summary>
    public const int MaxKept = 20;

    private const int MaxName = 60;
    private const int MaxShare = 50;
    private const int MaxRate = 5_000;
    private const int MinEffect = 5;
    private const int MaxEffect = 100;

    /// <summary>
    /// The experiments with one more that runs. Only one runs at a time, so that none is counted by what another one does.
    /// </summary>
    public static Result<ImmutableArray<Experiment>> Start(
        ImmutableArray<Experiment> experiments,
        StartExperiment plan,
        long number,
        DateTimeOffset now
    )
    {
        if (experiments.Any(each => each.Runs))
        {
            return Error.Conflict("running-experiment", "Another experiment runs. End it first: two would disturb each other.");
        }

        var name = plan.Name.Trim();
        if (name.Length == 0 || !Graphemes.Fit(name, MaxName))
        {
            return Error.Invalid("name", "experiment", $"Give the experiment a name of 1 to {MaxName} characters.");
        }

        if (!Experiment.Switches.Contains(plan.Setting))
        {
            return Error.Invalid("setting", "experiment", $"Both forms are built of {string.Join(", ", Experiment.Switches)} only.");
        }

        if (plan.Share is < 1 or > MaxShare)
        {
            return Error.Invalid("share", "experiment", $"Show the variant to 1 to {MaxShare} % of the visitors.");
        }

        if (plan.StoreId.Length > 0 && !Ids.IsId(plan.StoreId))
        {
            return Error.Invalid("store", "experiment", "Name a shop by its id, or none for all shops.");
        }

        if (plan.BaseRate is < 1 or > MaxRate)
        {
            return Error.Invalid("rate", "experiment", "Of 100 visitors between 0.01 and 50 are expected to order.");
        }

        if (plan.Effect is < MinEffect or > MaxEffect)
        {
            return Error.Invalid(
                "effect",
                "experiment",
                $"The smallest difference worth finding is {MinEffect} to {MaxEffect} % of the rate."
            );
        }

        var rate = plan.BaseRate / 10_000.0;
        var (control, variant) = SampleSize.Of(rate, rate * (1 + (plan.Effect / 100.0)), plan.Share / 100.0);
        Debug.Assert(control > 0 && variant > 0, "Bounds of the plan leave a sample.");
        var started = new Experiment(
            number,
            name,
            plan.Setting,
            plan.Share,
            plan.StoreId,
            plan.BaseRate,
            plan.Effect,
            control,
            variant,
            now
        );
        return (ImmutableArray<Experiment>)[started, .. experiments.Take(MaxKept - 1)];
    }

    /// <summary>The experiments with this one ended; one that is ended already stays as it is.</summary>
    public static Result<ImmutableArray<Experiment>> End(ImmutableArray<Experiment> experiments, long number, DateTimeOffset now) =>
        experiments.FirstOrDefault(each => each.Number == number) is not { } ended
            ? Error.Invalid("end", "experiment", "There is no such experiment.")
        : ended.Runs ? experiments.Replace(ended, ended with { EndedAt = now })
        : experiments;
}
