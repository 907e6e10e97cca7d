export declare function isStale(): boolean;
export declare function build(level?: 'info' | 'warn'): Promise<void>;
