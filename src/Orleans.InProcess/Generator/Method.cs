using System.Globalization;
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

    public static string? ProblemOf(ISymbol member) => member switch
    {
        IPropertySymbol or IEventSymbol => $"{member.ToDisplayString()}: a grain interface has methods only",
        IMethodSymbol method when BaseOf(method.ReturnType) is null || method.IsGenericMethod || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None) =>
            $"{method.ToDisplayString()}: a grain method returns Task or ValueTask, and has no type parameters and no ref parameters",
        _ => null,
    };

    public void WriteCall(StringBuilder text)
    {
        text.AppendLine($"        {method.ReturnType.ToDisplayString(WithNullability)} {_declaring}.{method.Name}({string.Join(", ", _types.Select((type, i) => $"{type} p{i}"))})");
        text.AppendLine("        {");
        text.AppendLine($"            var request = global::Orleans.InProcess.CodeGeneration.RequestPool.Take<{request}>();");
        for (var i = 0; i < _types.Length; i++)
        {
            text.AppendLine(i == _token ? $"            request.SetToken(p{i});"
                : method.Parameters[i].Has("Orleans", "ImmutableAttribute") ? $"            request.p{i} = p{i};"
                : $"            request.p{i} = global::Orleans.InProcess.CodeGeneration.Copy.Of(p{i});");
        }

        var typed = _result.Length > 0 ? $"<{_result}>" : string.Empty;
        text.AppendLine(method.ReturnsVoid ? "            Invoke(request);"
            : $"            return InvokeAsync{typed}(request){(method.ReturnType.Name == "Task" ? ".AsTask()" : string.Empty)};");
        text.AppendLine("        }");
    }

    public void WriteRequest(StringBuilder text)
    {
        var marker = method.GetReturnTypeAttributes().Any(attribute => attribute.AttributeClass?.Is("Orleans", "ImmutableAttribute") == true)
            ? ", global::Orleans.InProcess.CodeGeneration.IReturnsImmutable" : string.Empty;
        var options = string.Concat(Interleavings.Where(name => method.Has("Orleans.Concurrency", name + "Attribute")).Select(name => $" Options |= global::Orleans.CodeGeneration.InvokeMethodOptions.{name};"));
        var numbers = Enumerable.Range(0, _types.Length).ToArray();
        var typeofs = string.Join(", ", method.Parameters.Select(parameter => $"typeof({parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})"));
        text.AppendLine($$"""
            {{Proxy.Attributes}}
                internal sealed class {{request}} : global::Orleans.Runtime.{{BaseOf(method.ReturnType)}}{{(_result.Length > 0 ? $"<{_result}>" : string.Empty)}}{{marker}}
                {
                    private static readonly global::System.Reflection.MethodInfo Method = typeof({{_declaring}}).GetMethod("{{method.Name}}", new global::System.Type[] { {{typeofs}} })!;
                    private {{_declaring}} _target = null!;
                    {{string.Concat(numbers.Select(i => $"public {_types[i]} p{i} = default!; "))}}
                    public {{request}}() { {{options}} }
                    public override int GetArgumentCount() => {{_types.Length}};
                    public override object GetArgument(int index) => index switch { {{string.Concat(numbers.Select(i => $"{i} => p{i}!, "))}}_ => base.GetArgument(index) };
                    public override void SetArgument(int index, object value)
                    {
                        switch (index) { {{string.Concat(numbers.Select(i => $"case {i}: p{i} = ({_types[i]})value; break; "))}}default: base.SetArgument(index, value); break; }
                    }
                    public override object GetTarget() => _target;
                    public override void SetTarget(global::Orleans.Serialization.Invocation.ITargetHolder holder) => _target = ({{_declaring}})holder.GetTarget()!;
                    public override string GetMethodName() => "{{method.Name}}";
                    public override string GetInterfaceName() => "{{method.ContainingType.ToDisplayString()}}";
                    public override global::System.Type GetInterfaceType() => typeof({{_declaring}});
                    public override global::System.Reflection.MethodInfo GetMethod() => Method;
                    public override void Dispose()
                    {
                        _target = null!; {{string.Concat(numbers.Select(i => $"p{i} = default!; "))}}
                        global::Orleans.InProcess.CodeGeneration.RequestPool.Return(this);
                    }
                    protected override {{method.ReturnType.ToDisplayString(WithNullability)}} InvokeInner() => _target.{{method.Name}}({{string.Join(", ", numbers.Select(i => $"p{i}"))}});
            """);
        if (_token >= 0)
            WriteCancellation(text);
        if (Timeout() is var timeout && timeout > 0)
            text.AppendLine($"        public override global::System.TimeSpan? GetDefaultResponseTimeout() => global::System.TimeSpan.FromTicks({timeout});");
        text.AppendLine("    }");
    }

    // The callee gets a token of its own, which is cancelled in the callee's turns.
    private void WriteCancellation(StringBuilder text) => text.AppendLine($$"""
                    private global::System.Threading.CancellationToken _caller;
                    private global::System.Threading.CancellationTokenSource? _callee;
                    public override bool IsCancellable => true;
                    public override global::System.Threading.CancellationToken GetCancellationToken() => _caller;
                    public override bool TryCancel() { _callee?.Cancel(); return _callee is not null; }
                    internal void SetToken(global::System.Threading.CancellationToken token)
                    {
                        _caller = token;
                        _callee = token.CanBeCanceled ? new() : null;
                        p{{_token}} = _callee?.Token ?? default;
                    }
            """);

    private static string? BaseOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void } => "VoidRequest",
        { Name: "Task" } when type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks" => "TaskRequest",
        { Name: "ValueTask" } when type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks" => "Request",
        _ => null,
    };

    private long Timeout()
    {
        var attribute = method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Is("Orleans", "ResponseTimeoutAttribute") == true);
        return System.TimeSpan.TryParse(attribute?.ConstructorArguments.FirstOrDefault().Value as string, CultureInfo.InvariantCulture, out var timeout) ? timeout.Ticks : 0;
    }
}
