namespace Dukaan.Saving;

/// <summary>
/// The schema number of a stored state; 1 where it is absent. Raise it when old documents no longer read, and register an
/// <see cref="IUpcast"/> from the number before.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StateSchemaAttribute(int number) : Attribute
{
    public int Number { get; } = number;
}
