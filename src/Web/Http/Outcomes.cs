using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>From what a grain answers to what a client gets.</summary>
public static class Outcomes
{
    /// <summary>The value as <paramref name="answer"/> shows it, or the problem the refusal is.</summary>
    public static IResult Answer<T>(this Outcome<T> outcome, Func<T, IResult> answer) =>
        outcome.Ok ? answer(outcome.Value) : Problem.Of(outcome.Refusal);
}
