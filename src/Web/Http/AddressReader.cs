using Dukaan.Values;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Http;

/// <summary>
/// Validates the address of every request: a path with control characters is refused; from the query they are dropped, as from all free
/// text. All later code relies on it.
/// </summary>
public sealed class AddressReader(RequestDelegate next)
{
    private static readonly Problem NoPath = Problem.Field(
        "path",
        "path-invalid",
        "The address has characters in it that no address of ours has.",
        StatusCodes.Status400BadRequest
    );

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (ControlCharacters.In(request.Path.Value))
        {
            return NoPath.ExecuteAsync(context);
        }

        if (request.QueryString is { HasValue: true, Value: var query } && query.AsSpan().ContainsAny('%', '\x7f'))
        {
            Clean(request);
        }

        return next(context);
    }

    private static void Clean(HttpRequest request)
    {
        if (!request.Query.Any(pair => ControlCharacters.In(pair.Key) || pair.Value.Any(value => ControlCharacters.In(value))))
        {
            return;
        }

        request.Query = new QueryCollection(
            request
                .Query.GroupBy(pair => ControlCharacters.Remove(pair.Key), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(
                    pairs => pairs.Key,
                    pairs => new StringValues([
                        .. pairs.SelectMany(pair => pair.Value).Select(value => ControlCharacters.Remove(value ?? "")),
                    ]),
                    StringComparer.OrdinalIgnoreCase
                )
        );
    }
}
