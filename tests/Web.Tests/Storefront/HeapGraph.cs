using System.Reflection;
using System.Runtime.InteropServices;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What an object keeps in memory: itself and all that it leads to, weak references apart.</summary>
internal static class HeapGraph
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>All objects that it leads to, and itself.</summary>
    public static HashSet<object> Of(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { root };
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out var next))
        {
            Follow(next, seen, waiting);
        }

        return seen;
    }

    /// <summary>The bytes of one object as the runtime allocates it: the size in its type's method table, and its elements.</summary>
    public static long Bytes(object item)
    {
        var table = item.GetType().TypeHandle.Value;
        var fixedPart = Marshal.ReadInt32(table, sizeof(int));
        var elements = item switch
        {
            string text => text.Length,
            Array array => array.LongLength,
            _ => 0,
        };
        var each = elements == 0 ? 0 : (ushort)Marshal.ReadInt16(table);
        return (fixedPart + (elements * each) + IntPtr.Size - 1) / IntPtr.Size * IntPtr.Size;
    }

    private static void Follow(object item, HashSet<object> seen, Stack<object> waiting)
    {
        if (item is Array array)
        {
            if (HasReferences(array.GetType().GetElementType()!))
            {
                foreach (var element in array)
                {
                    Add(element, array.GetType().GetElementType()!, seen, waiting);
                }
            }

            return;
        }

        for (var type = item.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Own).Where(field => HasReferences(field.FieldType)))
            {
                Add(field.GetValue(item), field.FieldType, seen, waiting);
            }
        }
    }

    /// <summary>A value is a part of what holds it; its references lead on.</summary>
    private static void Add(object? value, Type declared, HashSet<object> seen, Stack<object> waiting)
    {
        if (value is null or MemberInfo or Assembly or Module)
        {
            return;
        }

        if (declared.IsValueType)
        {
            Follow(value, seen, waiting);
        }
        else if (seen.Add(value))
        {
            waiting.Push(value);
        }
    }

    private static bool HasReferences(Type type) =>
        !type.IsPointer
        && !type.IsByRefLike
        && (!type.IsValueType || (!type.IsPrimitive && !type.IsEnum && type.GetFields(Own).Any(field => HasReferences(field.FieldType))));
}
