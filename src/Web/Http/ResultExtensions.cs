using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>From what a grain answers to what a client gets.</summary>
public static class ResultExtensions
{
    /// <summary>The value as <paramref name="answer"/> shows it, or the problem the refusal is.</summary>
    public static IResult Answer<T>(this Result<T> result, Func<T, IResult> answer) =>
        result.Ok ? answer(result.Value) : Problem.Of(result.Error);
}
