using System.Text;

namespace Orleans.Generator;

/// <summary>Writes the request of one method: its arguments as fields, and how to call it.</summary>
internal static class RequestWriter
{
    public static void Write(StringBuilder text, InterfaceModel model, MethodModel method, string name)
    {
        var types = method.ParameterTypes;
        var marker = method.ReturnsImmutable ? ", global::Orleans.InProcess.CodeGeneration.IReturnsImmutable" : string.Empty;
        var typeofs = string.Join(", ", method.ParameterTypeofs.Select(type => $"typeof({type})"));
        text.AppendLine($$"""

                [global::System.CodeDom.Compiler.GeneratedCode("Orleans.InProcess.Generator", "1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
                internal sealed class {{name}} : {{Base(method)}}{{marker}}
                {
                    private static readonly global::System.Reflection.MethodInfo Method = typeof({{method.Declaring}}).GetMethod("{{method.Name}}", new global::System.Type[] { {{typeofs}} })!;
                    private {{method.Declaring}} _target = null!;
            """);
        for (var i = 0; i < types.Count; i++)
        {
            text.AppendLine($"        public {types[i]} p{i} = default!;");
        }

        if (method.Options.Length > 0)
        {
            text.AppendLine($"        public {name}() => Options |= {method.Options};");
        }

        text.AppendLine($$"""
                    public override int GetArgumentCount() => {{types.Count}};
                    public override object GetTarget() => _target;
                    public override void SetTarget(global::Orleans.Serialization.Invocation.ITargetHolder holder) => _target = ({{method.Declaring}})holder.GetTarget()!;
                    public override string GetMethodName() => "{{method.Name}}";
                    public override string GetInterfaceName() => "{{method.DeclaringDisplay}}";
                    public override string GetActivityName() => "{{method.DeclaringDisplay.Split('.').Last()}}/{{method.Name}}";
                    public override global::System.Type GetInterfaceType() => typeof({{method.Declaring}});
                    public override global::System.Reflection.MethodInfo GetMethod() => Method;
                    public override void Dispose() { }
                    protected override {{Inner(method)}} InvokeInner() => _target.{{method.Name}}({{string.Join(", ", types.Select((_, i) => $"p{i}"))}});
            """);
        WriteArguments(text, method);
        if (method.CancellationParameter >= 0)
        {
            WriteCancellation(text, method.CancellationParameter);
        }

        if (method.TimeoutTicks > 0)
        {
            text.AppendLine($"        public override global::System.TimeSpan? GetDefaultResponseTimeout() => global::System.TimeSpan.FromTicks({method.TimeoutTicks});");
        }

        text.AppendLine("    }");
    }

    private static void WriteArguments(StringBuilder text, MethodModel method)
    {
        if (method.ParameterTypes.Count == 0)
        {
            return;
        }

        text.AppendLine("        public override object GetArgument(int index) => index switch {");
        for (var i = 0; i < method.ParameterTypes.Count; i++)
        {
            text.AppendLine($"            {i} => p{i}!,");
        }

        text.AppendLine("            _ => base.GetArgument(index) };");
        text.AppendLine("        public override void SetArgument(int index, object value) { switch (index) {");
        for (var i = 0; i < method.ParameterTypes.Count; i++)
        {
            text.AppendLine($"            case {i}: p{i} = ({method.ParameterTypes[i]})value; break;");
        }

        text.AppendLine("            default: base.SetArgument(index, value); break; } }");
    }

    // The callee gets a token of its own, which is cancelled in the callee's turns.
    private static void WriteCancellation(StringBuilder text, int parameter) => text.AppendLine($$"""
                    private global::System.Threading.CancellationToken _caller;
                    private global::System.Threading.CancellationTokenSource? _callee;
                    public override bool IsCancellable => true;
                    public override global::System.Threading.CancellationToken GetCancellationToken() => _caller;
                    public override bool TryCancel() { _callee?.Cancel(); return _callee is not null; }
                    internal void SetToken(global::System.Threading.CancellationToken token)
                    {
                        _caller = token;
                        if (token.CanBeCanceled)
                        {
                            _callee = new global::System.Threading.CancellationTokenSource();
                            p{{parameter}} = _callee.Token;
                        }
                    }
            """);

    private static string Base(MethodModel method) => method.Kind switch
    {
        ReturnKind.Void => "global::Orleans.Runtime.VoidRequest",
        ReturnKind.Task => "global::Orleans.Runtime.TaskRequest",
        ReturnKind.TaskOf => $"global::Orleans.Runtime.TaskRequest<{method.ResultType}>",
        ReturnKind.ValueTask => "global::Orleans.Runtime.Request",
        ReturnKind.ValueTaskOf => $"global::Orleans.Runtime.Request<{method.ResultType}>",
        _ => $"global::Orleans.Runtime.AsyncEnumerableRequest<{method.ResultType}>",
    };

    private static string Inner(MethodModel method) => method.Kind == ReturnKind.Void ? "void" : method.ReturnType;
}
