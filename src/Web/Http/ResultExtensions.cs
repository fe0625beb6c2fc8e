using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>Turns results of grains into responses.</summary>
public static class ResultExtensions
{
    /// <summary>The value through <paramref name="answer"/>, or the problem of the refusal.</summary>
    public static IResult Answer<T>(this Result<T> result, Func<T, IResult> answer) =>
        result.Ok ? answer(result.Value) : Problem.Of(result.Error);
}
