using Dukaan.Silo.Operators;

namespace Dukaan.Web.Ops;

/// <summary>Declares what an operator must be allowed. An endpoint that declares nothing is for admins.</summary>
internal static class OperatorActs
{
    /// <summary>A page.</summary>
    public static T May<T>(this T routes, OperatorPermission permission)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new OperatorAct(permission, null, []));

    /// <summary>A POST that changes nothing: what is typed there stands in no address. It writes into the log what it must.</summary>
    public static T Asks<T>(this T routes, OperatorPermission permission)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new OperatorAct(permission, null, []) { OnlyReads = true });

    /// <summary>A change, with its name in the log and the fields of the form that the log repeats.</summary>
    public static T Act<T>(this T routes, OperatorPermission permission, string action, params string[] fields)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new OperatorAct(permission, action, [.. fields]));

    /// <summary>Who makes the request. Only behind the gate of operators.</summary>
    public static OperatorIdentity Operator(this HttpContext context) =>
        context.Features.Get<OperatorIdentity>() ?? throw new InvalidOperationException("This endpoint is not behind the operators' gate.");
}
