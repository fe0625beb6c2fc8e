using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Orleans.Generator;

/// <summary>What a method returns.</summary>
internal enum ReturnKind
{
    Void,
    Task,
    TaskOf,
    ValueTask,
    ValueTaskOf,
    AsyncEnumerable,
}

/// <summary>A method of a grain interface.</summary>
internal sealed record MethodModel(
    string Name,
    string Declaring,
    string DeclaringDisplay,
    ReturnKind Kind,
    string ReturnType,
    string ResultType,
    EquatableList ParameterTypes,
    EquatableList ParameterTypeofs,
    int CancellationParameter,
    int ImmutableParameters,
    bool ReturnsImmutable,
    string Options,
    long TimeoutTicks)
{
    public static MethodModel? Read(ISymbol member, List<string> problems)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            if (member is IPropertySymbol or IEventSymbol)
            {
                problems.Add($"{member.ToDisplayString()}: a grain interface has methods only");
            }

            return null;
        }

        var kind = KindOf(method.ReturnType);
        if (kind is null || method.IsGenericMethod || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
        {
            problems.Add($"{method.ToDisplayString()}: a grain method returns Task, ValueTask or IAsyncEnumerable, and has no type parameters and no ref parameters");
            return null;
        }

        var result = (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return new MethodModel(
            method.Name,
            method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            method.ContainingType.ToDisplayString(),
            kind.Value,
            method.ReturnType.ToDisplayString(Symbols.WithNullability),
            result?.ToDisplayString(Symbols.WithNullability) ?? string.Empty,
            new EquatableList(method.Parameters.Select(parameter => parameter.Type.ToDisplayString(Symbols.WithNullability))),
            new EquatableList(method.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))),
            method.Parameters.ToList().FindIndex(parameter => parameter.Type is INamedTypeSymbol named && named.Is("System.Threading", "CancellationToken")),
            method.Parameters.Where(parameter => parameter.Has("Orleans", "ImmutableAttribute")).Aggregate(0, (bits, parameter) => bits | (1 << parameter.Ordinal)),
            method.GetReturnTypeAttributes().Any(attribute => attribute.AttributeClass?.IsOrleans("ImmutableAttribute") == true),
            Flags(method),
            Timeout(method));
    }

    private static ReturnKind? KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void } => ReturnKind.Void,
        INamedTypeSymbol named when named.Is("System.Threading.Tasks", "Task") => ReturnKind.Task,
        INamedTypeSymbol named when named.Is("System.Threading.Tasks", "Task`1") => ReturnKind.TaskOf,
        INamedTypeSymbol named when named.Is("System.Threading.Tasks", "ValueTask") => ReturnKind.ValueTask,
        INamedTypeSymbol named when named.Is("System.Threading.Tasks", "ValueTask`1") => ReturnKind.ValueTaskOf,
        INamedTypeSymbol named when named.Is("System.Collections.Generic", "IAsyncEnumerable`1") => ReturnKind.AsyncEnumerable,
        _ => null,
    };

    private static string Flags(IMethodSymbol method) => string.Join(" | ", new[] { "AlwaysInterleave", "ReadOnly", "OneWay" }
        .Where(name => method.Has("Orleans.Concurrency", name + "Attribute"))
        .Select(name => "global::Orleans.CodeGeneration.InvokeMethodOptions." + name));

    private static long Timeout(IMethodSymbol method)
    {
        var text = method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.IsOrleans("ResponseTimeoutAttribute") == true)
            ?.ConstructorArguments.FirstOrDefault().Value as string;
        return System.TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var timeout) ? timeout.Ticks : 0;
    }
}
