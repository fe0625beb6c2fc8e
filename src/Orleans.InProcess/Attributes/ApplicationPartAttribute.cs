namespace Orleans;

/// <summary>Names an assembly with grains or grain interfaces, so that a silo finds it though nothing has loaded it yet.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ApplicationPartAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;
}
