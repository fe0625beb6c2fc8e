using System.Text;
using Microsoft.CodeAnalysis;

namespace Orleans.Generator;

/// <summary>Writes the call of one grain method: in the proxy, and as a request with its arguments as fields.</summary>
internal sealed class Method(IMethodSymbol method, string request)
{
    private static readonly SymbolDisplayFormat WithNullability =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly string[] Interleavings = ["AlwaysInterleave", "ReadOnly", "OneWay"];
    private readonly string[] _types = [.. method.Parameters.Select(parameter => parameter.Type.ToDisplayString(WithNullability))];
    private readonly string _declaring = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    private readonly int _token = method.Parameters.ToList().FindIndex(parameter => parameter.Type.Is("System.Threading", "CancellationToken"));
    private readonly string _result = (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()?.ToDisplayString(WithNullability) ?? string.Empty;
    private bool IsTask => method.ReturnType.Name == "Task";

    public static string? ProblemOf(ISymbol member) => member switch
    {
        IPropertySymbol or IEventSymbol => $"{member.ToDisplayString()}: a grain interface has methods only",
        IMethodSymbol method when !(method.ReturnsVoid || method.ReturnType.Is("System.Threading.Tasks", "Task", "Task`1", "ValueTask", "ValueTask`1")) || method.IsGenericMethod || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None) =>
            $"{method.ToDisplayString()}: a grain method returns Task or ValueTask, and has no type parameters and no ref parameters",
        _ => null,
    };

    public void WriteCall(StringBuilder text)
    {
        text.AppendLine($"        {method.ReturnType.ToDisplayString(WithNullability)} {_declaring}.{method.Name}({string.Join(", ", _types.Select((type, i) => $"{type} p{i}"))})");
        text.AppendLine("        {");
        text.AppendLine($"            var request = {Proxy.Code}Generated.Take<{request}>();");
        for (var i = 0; i < _types.Length; i++)
        {
            text.AppendLine(i == _token ? $"            request.SetToken(p{i});"
                : method.Parameters[i].Has("Orleans", "ImmutableAttribute") ? $"            request.p{i} = p{i};"
                : $"            request.p{i} = {Proxy.Code}Generated.Copy(p{i});");
        }

        var typed = _result.Length > 0 ? $"<{_result}>" : string.Empty;
        text.AppendLine(method.ReturnsVoid ? $"            {Proxy.Code}Generated.Forget(this, request);"
            : $"            return {Proxy.Code}Generated.Invoke{typed}(this, request){(IsTask ? ".AsTask()" : string.Empty)};");
        text.AppendLine("        }");
    }

    public void WriteRequest(StringBuilder text)
    {
        var marker = method.GetReturnTypeAttributes().Any(attribute => attribute.AttributeClass?.Is("Orleans", "ImmutableAttribute") == true) ? $", {Proxy.Code}IReturnsImmutable" : string.Empty;
        var options = Interleavings.Where(name => method.Has("Orleans.Concurrency", name + "Attribute") || (method.ReturnsVoid && name == "OneWay"));
        var numbers = Enumerable.Range(0, _types.Length).ToArray();
        var typeofs = string.Join(", ", method.Parameters.Select(parameter => $"typeof({parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})"));
        var result = _result.Length > 0 ? _result : "object?";
        text.AppendLine($$"""
            {{Proxy.Attributes}}
                internal sealed class {{request}} : {{Proxy.Code}}Request<{{result}}>{{marker}}
                {
                    private static readonly global::System.Reflection.MethodInfo Method = typeof({{_declaring}}).GetMethod("{{method.Name}}", new global::System.Type[] { {{typeofs}} })!;
                    private {{_declaring}} _target = null!;
                    {{string.Concat(numbers.Select(i => $"public {_types[i]} p{i} = default!; "))}}
                    public {{request}}() { {{string.Concat(options.Select(name => $" Options |= {Proxy.Code}RequestOptions.{name};"))}} }
                    public override int GetArgumentCount() => {{_types.Length}};
                    public override object? GetArgument(int index) => index switch { {{string.Concat(numbers.Select(i => $"{i} => p{i}, "))}}_ => base.GetArgument(index) };
                    public override void SetTarget(object grain) => _target = ({{_declaring}})grain;
                    public override string GetMethodName() => "{{method.Name}}";
                    public override string GetInterfaceName() => "{{method.ContainingType.ToDisplayString()}}";
                    public override global::System.Reflection.MethodInfo GetMethod() => Method;
                    public override void Free()
                    {
                        _target = null!; {{string.Concat(numbers.Select(i => $"p{i} = default!; "))}}
                        {{Proxy.Code}}Generated.Return(this);
                    }
                    protected override global::System.Threading.Tasks.ValueTask<{{result}}> Start()
                    {
                        {{Start($"_target.{method.Name}({string.Join(", ", numbers.Select(i => $"p{i}"))})")}}
                    }
            """);
        if (_token >= 0)
            WriteCancellation(text);
        text.AppendLine("    }");
    }

    private string Start(string call) => (method.ReturnsVoid, IsTask, _result.Length > 0) switch
    {
        (true, _, _) => $"{call}; return default;",
        (_, true, true) => $"return new({call});",
        (_, true, false) => $"return Wait(new({call}));",
        (_, false, true) => $"return {call};",
        _ => $"return Wait({call});",
    };

    // The callee gets a token of its own, which is cancelled in the callee's turns.
    private void WriteCancellation(StringBuilder text) => text.AppendLine($$"""
                    private global::System.Threading.CancellationToken _caller;
                    private global::System.Threading.CancellationTokenSource? _callee;
                    public override global::System.Threading.CancellationToken CallerToken => _caller;
                    public override void CancelCallee() => _callee?.Cancel();
                    internal void SetToken(global::System.Threading.CancellationToken token)
                    {
                        _caller = token;
                        _callee = token.CanBeCanceled ? new() : null;
                        p{{_token}} = _callee?.Token ?? default;
                    }
            """);
}
