namespace Dukaan.Web.Http;

/// <summary>Ends a request with a problem where no result can be returned, such as parameter binding.</summary>
public sealed class ErrorException(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem { get; } = problem;
}
