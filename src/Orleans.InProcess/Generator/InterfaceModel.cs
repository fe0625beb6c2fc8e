using Microsoft.CodeAnalysis;

namespace Orleans.Generator;

/// <summary>A grain interface as the proxy writer needs it. Made of values, so that the compiler can tell whether it has changed.</summary>
internal sealed record InterfaceModel(string FullName, string Namespace, string SafeName, EquatableList Problems, EquatableMethods Methods)
{
    public string HintName => $"{Namespace}.{SafeName}.g.cs";

    public string ProxyNamespace => Namespace.Length == 0 ? "OrleansCodeGen" : "OrleansCodeGen." + Namespace;

    public string ProxyName => "Proxy_" + SafeName;

    public static InterfaceModel? Read(INamedTypeSymbol? type)
    {
        if (type is null || !type.AllInterfaces.Any(parent => parent.Is("Orleans.Runtime", "IAddressable")))
        {
            return null;
        }

        var problems = new List<string>();
        if (type.IsGenericType || !type.IsReachable())
        {
            problems.Add($"{type.ToDisplayString()}: a grain interface cannot be generic or private");
        }

        var methods = type.AllInterfaces.Insert(0, type)
            .SelectMany(declaring => declaring.GetMembers())
            .Where(member => !member.IsStatic)
            .Select(member => MethodModel.Read(member, problems))
            .Where(method => method is not null)
            .Select(method => method!)
            .ToArray();
        var containers = new List<string> { type.Name };
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            containers.Insert(0, outer.Name);
        }

        return new InterfaceModel(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(),
            string.Join("_", containers),
            new EquatableList(problems),
            new EquatableMethods(methods));
    }
}

/// <summary>Methods that equal others by value.</summary>
internal sealed class EquatableMethods(MethodModel[] items) : IEquatable<EquatableMethods>
{
    public IReadOnlyList<MethodModel> Items => items;

    public bool Equals(EquatableMethods? other) => other is not null && items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as EquatableMethods);

    public override int GetHashCode() => items.Aggregate(17, static (hash, item) => (hash * 31) + item.GetHashCode());
}
