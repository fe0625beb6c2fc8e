using System.Collections.Immutable;
using Dukaan.Silo.Operators;
using Dukaan.Web.Http;
using Dukaan.Web.Ops.Pages;

namespace Dukaan.Web.Ops;

/// <summary>
/// Every change at <c>/ops</c>: it needs a second factor that was shown lately, so that a stolen cookie changes nothing, and it is in the
/// log before it happens. Behind <see cref="OperatorGate"/> and the check of the request's origin.
/// </summary>
internal sealed class OperatorChanges(OperatorSession session, OperatorLog log, TimeProvider time) : IEndpointFilter
{
    /// <summary>The field of the second factor in any form.</summary>
    public const string Code = "confirm-code";

    /// <summary>How long a second factor holds for changes.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public static readonly Problem ConfirmFirst = new(
        StatusCodes.Status403Forbidden,
        "confirm-first",
        "Changes need a second factor of the last 15 minutes: make this change on its page at /ops, which asks for it."
    );

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var act = http.GetEndpoint()?.Metadata.GetMetadata<OperatorAct>();
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || act is { OnlyReads: true })
        {
            return await next(context);
        }

        var form = http.Request.HasFormContentType ? await http.ReadForm() : FormCollection.Empty;
        var who = http.Operator();
        if (who.ConfirmedAt is not { } at || at + Life <= time.GetUtcNow())
        {
            var code = form[Code].ToString();
            if (code.Length == 0 || !await session.Confirm(who, code))
            {
                return http.WantsHtml() ? ConfirmPage.Write(http.Request.Path, form, who.IsShared, code.Length > 0) : ConfirmFirst;
            }
        }

        var action = act?.Action ?? $"{http.Request.Method} {http.Request.Path}";
        var subject = string.Join(' ', http.Request.RouteValues.Select(each => $"{each.Key}={each.Value}"));
        await log.Write(who.Name, action, subject, Detail(form, act?.Fields ?? []));
        var result = await next(context);
        if (result is IStatusCodeHttpResult { StatusCode: >= 400 and var status })
        {
            await log.Write(who.Name, $"{action}.refused", subject, $"status={status}");
        }

        return result;
    }

    private static string Detail(IFormCollection form, ImmutableArray<string> fields) =>
        string.Join(' ', fields.Where(field => form[field].ToString().Length > 0).Select(field => $"{field}={form[field]}"));
}
