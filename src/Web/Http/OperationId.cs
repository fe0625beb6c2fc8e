using System.Reflection;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>
/// The operation id of a request (P3): the <c>Idempotency-Key</c> header, 1 to 200 visible ASCII characters; without one a new id, constant
/// during the request.
/// </summary>
/// <param name="Value">The operation id for the grain.</param>
/// <param name="FromClient">Whether the client chose it.</param>
public readonly record struct OperationId(string Value, bool FromClient)
{
    public const string Header = "Idempotency-Key";
    public const int Max = 200;

    /// <exception cref="ErrorException">The header's value cannot be a key.</exception>
    public static OperationId Of(HttpContext context)
    {
        if (context.Items[typeof(OperationId)] is OperationId known)
        {
            return known;
        }

        var header = context.Request.Headers[Header];
        var id =
            header.Count == 0 ? new OperationId(Ids.New(context.RequestServices.GetRequiredService<TimeProvider>()), false)
            : header is [{ Length: > 0 and <= Max } key] && key.All(c => c is > ' ' and <= '~') ? new OperationId(key, true)
            : throw new ErrorException(
                Problem.Field(
                    Header,
                    "idempotency-key-malformed",
                    $"An {Header} has 1 to {Max} visible ASCII characters.",
                    StatusCodes.Status400BadRequest
                )
            );
        context.Items[typeof(OperationId)] = id;
        return id;
    }

    /// <summary>Binds a handler's parameter.</summary>
    public static ValueTask<OperationId> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(Of(context));
}
